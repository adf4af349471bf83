def log = new File(basedir, 'build.log').text
// Each module alone is clean: only the two together have threads and a field.
def together = log.indexOf('(together) @ desk')
assert together > 0
assert !log.substring(0, together).contains('UnguardedSharedField')
assert log.contains('Threadproof waits for the last module')
assert log.substring(together).contains('stock/src/main/java/stock/Stock.java:8 UnguardedSharedField')
assert log.contains("1 finding at or above 'warning'")
assert log.contains(':aggregate-baseline')
assert new File(basedir, 'target/threadproof/threadproof.json').text.contains('"stock"')
