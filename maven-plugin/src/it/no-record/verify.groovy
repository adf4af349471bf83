def log = new File(basedir, 'build.log').text
assert log.contains("agent left no record in target/threadproof/records: run the tests in the same build, with the goal 'prepare-agent'")
