def log = new File(basedir, 'build.log').text
assert log.count('UnguardedSharedField likely') == 2
for (name in ['threadproof.txt', 'threadproof.json', 'threadproof.sarif']) {
  def one = new File(basedir, "target/threadproof/$name").bytes
  assert one.length > 0
  assert one == new File(basedir, "target/second/$name").bytes
}
