def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as @threadSafe')
assert log.count('BUILD SUCCESS') == 2
assert log.count('Threadproof: 0 errors, 0 warnings, 0 notes in 1 class') >= 4
