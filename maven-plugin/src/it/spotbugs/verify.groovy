def log = new File(basedir, 'build.log').text
assert log.contains('Till.sold is shared by threads without a lock')
assert log =~ /TP_UNGUARDED_SHARED_FIELD/
assert new File(basedir, 'target/spotbugsXml.xml').text =~ /type=['"]TP_UNGUARDED_SHARED_FIELD['"]/
