assert new File(basedir, 'build.log').text.contains('Threadproof: nothing to scan here')
assert !new File(basedir, 'target/threadproof').exists()
