package dev.threadproof.bench.samples;

import dev.threadproof.engine.classpath.ClassFile;
import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What SpotBugs says of the samples, with all it has: greatest effort, lowest threshold. */
final class SpotBugsRun {

  private static final String MULTITHREADED = "MT_CORRECTNESS";
  private static final String PREFIX = "dev.threadproof.samples.";

  private SpotBugsRun() {}

  /**
   * Runs it over all samples at once.
   *
   * @param classes the samples' class files
   * @param folder an empty directory to lay them out in
   * @return for every variant the patterns of its multithreaded findings
   */
  static Measured run(List<Sample> samples, List<ClassFile> classes, Path folder)
      throws IOException, InterruptedException {
    SampleClasses.write(classes, folder);
    SortedMap<String, List<String>> results = new TreeMap<>();
    samples.stream()
        .flatMap(s -> s.variants().stream())
        .forEach(v -> results.put(v.name(), new ArrayList<>()));
    for (BugInstance bug : bugs(folder)) {
      String outermost = bug.getPrimaryClass().getClassName().replaceFirst("\\$.*", "");
      List<String> patterns =
          results.getOrDefault(outermost.replace(PREFIX, ""), new ArrayList<>());
      if (bug.getBugPattern().getCategory().equals(MULTITHREADED)) {
        patterns.add(bug.getType());
      }
    }
    results.replaceAll((name, patterns) -> patterns.stream().distinct().sorted().toList());
    return new Measured(results);
  }

  private static List<BugInstance> bugs(Path folder) throws IOException, InterruptedException {
    try (Project project = new Project();
        FindBugs2 findBugs = new FindBugs2()) {
      project.addFile(folder.toString());
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      reporter.setRankThreshold(20);
      UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
      preferences.setEffort(UserPreferences.EFFORT_MAX);
      findBugs.setProject(project);
      findBugs.setBugReporter(reporter);
      findBugs.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
      findBugs.setUserPreferences(preferences);
      findBugs.finishSettings();
      findBugs.execute();
      return List.copyOf(reporter.getBugCollection().getCollection());
    }
  }
}
