def log = new File(basedir, 'build.log').text
assert log.count('stock/src/main/java/stock/Stock.java:8 UnguardedSharedField') == 1
assert !log.contains('Shelf.java')
assert log.contains("1 finding at or above 'warning'")
assert log.count('Threadproof waits for the last module') == 9 + 3
// Written once, at the top; then the finding is known.
assert new File(basedir, 'threadproof-baseline.json').text.contains('UnguardedSharedField')
assert !new File(basedir, 'desk/threadproof-baseline.json').exists()
assert log.count('BUILD SUCCESS') == 3
assert log.count('Threadproof is skipped') == 3 + 4
