def log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 4
assert log.count('Till.java:10 UnguardedSharedField') == 3
assert log.contains("[WARNING] Threadproof: 1 finding at or above 'warning'")
