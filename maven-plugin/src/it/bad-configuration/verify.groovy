def log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 1
assert log.contains("failOn: 'fatal' is none of error, warning, note, never")
assert log.contains("unknown rule 'LockLeek'; did you mean 'LockLeak'?")
assert log.contains("unknown report format 'pdf'")
assert log.contains('threads must not be negative, but is -1')
assert log.contains("unknown parameter <failsOn>; did you mean 'failOn'?")
