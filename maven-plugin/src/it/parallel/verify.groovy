def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as @threadSafe')
assert log.count('BUILD SUCCESS') == 2
// Whichever module comes last, once a build the race between two of them is seen, and reported at the top.
assert log.count('stock/src/main/java/stock/Stock.java:8 UnguardedSharedField') == 2
assert new File(basedir, 'target/threadproof/threadproof.json').text.contains('UnguardedSharedField')
assert log.count('Threadproof: 0 errors, 0 warnings, 0 notes in 1 class') >= 4
