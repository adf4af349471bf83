def log = new File(basedir, 'build.log').text
// The tests are green: it is the agent that knows better.
assert log.contains('Tests run: 1, Failures: 0')
assert log.contains('1 finding proven by 1 process of tests')
assert log =~ /Till\.java:9 \w+ proven/
assert log.contains("1 finding at or above 'warning'")
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/threadproof/threadproof.json'))
assert report.results*.confidence == ['proven']
