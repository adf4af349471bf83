def log = new File(basedir, 'build.log').text
assert log.count('UnguardedSharedField likely') == 3
for (name in ['threadproof.txt', 'threadproof.json', 'threadproof.sarif']) {
  def one = new File(basedir, "target/threadproof/$name").bytes
  assert one.length > 0
  assert one == new File(basedir, "target/second/$name").bytes
  assert one == new File(basedir, "target/third/$name").bytes
}
assert new File(basedir, 'target/threadproof-cache').list().length == 1
assert new File(basedir, 'target/other').list().length == 1
