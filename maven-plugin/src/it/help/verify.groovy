def log = new File(basedir, 'build.log').text
for (name in ['skip', 'failOnViolation', 'failOn', 'maxAllowedViolations', 'includes', 'excludes', 'includeTests',
 'rules', 'formats', 'outputDirectory', 'threads', 'failOnIncomplete']) {
  assert log.contains("User property: threadproof.$name")
}
