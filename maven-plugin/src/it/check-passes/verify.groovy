def log = new File(basedir, 'build.log').text
assert log.contains('Threadproof: 0 errors, 0 warnings, 0 notes in 1 class')
assert !log.contains('UnguardedSharedField')
