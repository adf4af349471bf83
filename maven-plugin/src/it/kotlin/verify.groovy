def log = new File(basedir, 'build.log').text
assert log.contains("Threadproof: 1 finding at or above 'warning' (1 error, 0 warnings, 0 notes in 3 classes).")
assert log.contains('Till.sold is shared by threads without a lock')
assert !log.contains('GuardedTill.')
