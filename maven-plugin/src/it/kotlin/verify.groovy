def log = new File(basedir, 'build.log').text
assert log.contains('src/main/kotlin/shop/Till.kt:9 UnguardedSharedField')
assert log.contains("1 finding at or above 'warning'")
assert !log.contains('GuardedTill.')
