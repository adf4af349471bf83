def log = new File(basedir, 'build.log').text
assert log.count('nothing to scan here') == 1
assert log.count('src/test/java/shop/Till.java:10 UnguardedSharedField') == 1
