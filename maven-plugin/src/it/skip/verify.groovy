def log = new File(basedir, 'build.log').text
assert log.contains('Threadproof is skipped')
assert !log.contains('UnguardedSharedField')
assert !new File(basedir, 'target/threadproof').exists()
