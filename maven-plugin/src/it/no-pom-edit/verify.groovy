def log = new File(basedir, 'build.log').text
assert log.count('Till.java:10 UnguardedSharedField likely') == 2
assert log.contains("1 finding at or above 'warning'")
