def log = new File(basedir, 'build.log').text
assert log.contains('Threadproof: 0 errors, 0 warnings, 0 notes in 1 class; 1 accepted')
assert new File(basedir, 'target/threadproof/threadproof.json').text.contains('the total is an estimate')
