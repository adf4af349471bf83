def page = new File(basedir, 'target/site/threadproof/threadproof.html').text
assert page.contains('UnguardedSharedField')
assert !page.contains(basedir.path)
