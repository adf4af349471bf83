def log = new File(basedir, 'build.log').text
assert log.contains('src/main/java/shop/Till.java:10 UnguardedSharedField likely')
assert log.contains('Threadproof: 1 error, 0 warnings, 0 notes in 1 class')

def directory = new File(basedir, 'target/threadproof')
assert new File(directory, 'threadproof.txt').text.contains('UnguardedSharedField')
assert new File(directory, 'threadproof.json').text.contains('"uri": "src/main/java/shop/Till.java"')
def sarif = new groovy.json.JsonSlurper().parse(new File(directory, 'threadproof.sarif'))
assert sarif.runs[0].results*.ruleId == ['UnguardedSharedField']
assert !directory.listFiles().any { it.text.contains(basedir.path) }
