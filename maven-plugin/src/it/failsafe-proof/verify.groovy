def log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 1, Failures: 0')
def records = new File(basedir, 'target/threadproof/records').listFiles()
assert records.length == 1
assert records[0].readLines().any { it.contains('"event":"race"') && it.contains('shop.Till.sold') }
