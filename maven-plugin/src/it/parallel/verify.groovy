def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as @threadSafe')
assert log.count('Stock.java:8 UnguardedSharedField') == 2
assert log.count('BUILD FAILURE') == 1
// Only the last of the four modules looks at them all.
assert log.count('Threadproof waits for the last module') == 6
