def log = new File(basedir, 'build.log').text
def jar = new java.util.jar.JarFile(new File(basedir, 'target/spring-boot-jar-1.jar'))
assert jar.getEntry('BOOT-INF/classes/shop/Till.class') != null
// The program is judged, the loader around it is not.
assert log.contains('src/main/java/shop/Till.java:10 UnguardedSharedField')
assert log.contains("1 finding at or above 'warning'")
assert !log.contains('org/springframework')
