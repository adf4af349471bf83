def log = new File(basedir, 'build.log').text
assert log =~ /Threadproof could not analyse everything: .*shop\/Broken\.class: /
assert log.count('BUILD FAILURE') == 1
assert log.count('BUILD SUCCESS') == 1
