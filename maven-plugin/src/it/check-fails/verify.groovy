def log = new File(basedir, 'build.log').text
assert log.contains('BUILD FAILURE')
assert log.contains("Threadproof: 1 finding at or above 'warning' (1 error, 0 warnings, 0 notes in 1 class).")
assert log.contains('Report: target/threadproof/threadproof.html')
assert log =~ /'mvn compile dev\.threadproof:threadproof-maven-plugin:[^ ]+:baseline' and commit threadproof-baseline\.json/
// A failure of the project, not of the plugin: no stack trace, no hint at one.
assert log.contains('MojoFailureException')
