def runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert runs[0].contains('0 errors, 0 warnings, 0 notes in 1 class; 1 accepted')
assert new File(basedir, 'target/threadproof/threadproof.json').text.contains('an estimate is enough')
assert runs[1] =~ /silent\.json: entry 1 of 'accepted' \(UnguardedSharedField, \w+\) gives no reason/
