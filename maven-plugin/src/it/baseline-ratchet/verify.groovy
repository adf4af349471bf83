def runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert runs.length == 6
assert runs[0] =~ /'mvn compile dev\.threadproof:threadproof-maven-plugin:[^ ]+:baseline' and commit threadproof-baseline\.json/
assert runs[1].contains('threadproof-baseline.json now has 1 known and 0 accepted findings')
assert runs[2].contains('0 errors, 0 warnings, 0 notes in 1 class; 1 accepted')
assert runs[3].contains("1 finding at or above 'warning'")
assert runs[3].contains('Safe.java:10 UnguardedSharedField')
assert !runs[3].contains('Till.java')
assert runs[4].contains('1 known finding is gone and taken out of threadproof-baseline.json')
assert runs[5].contains('Till.java:10 UnguardedSharedField')
assert !new File(basedir, 'threadproof-baseline.json').text.contains('fingerprint')
