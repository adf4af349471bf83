def log = new File(basedir, 'build.log').text
assert log.count('no-classes: has sources, but no compiled classes in target/classes; not analysed; compile in the same build') >= 3
assert log.contains('-Dthreadproof.failOnIncomplete=false lets this pass')
