package dev.threadproof.spotbugs;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.ClassScreener;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.SortedBugCollection;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run of SpotBugs by its API. Lives in a class loader that has SpotBugs and none of our
 * classes, so it speaks to the test in strings.
 */
public final class SpotBugsRun implements Function<Map<String, String>, List<String>> {

  /**
   * Analyses a directory.
   *
   * @param options {@code classes}: the directory; {@code plugin}: a plugin's jar; {@code only}:
   *     the class to analyse alone; {@code exclude}: a filter file
   * @return a line for every bug: type, rank, class and lines, message; then one for every error
   */
  @Override
  public List<String> apply(Map<String, String> options) {
    try {
      return run(options);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> run(Map<String, String> options) throws Exception {
    String jar = options.get("plugin");
    Plugin plugin = jar == null ? null : Plugin.addCustomPlugin(Path.of(jar).toUri());
    try (Project project = new Project();
        FindBugs2 engine = new FindBugs2()) {
      project.addFile(options.getOrDefault("classes", ""));
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      engine.setProject(project);
      engine.setBugReporter(reporter);
      engine.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
      UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
      preferences.setEffort(UserPreferences.EFFORT_MIN);
      engine.setUserPreferences(preferences);
      if (options.containsKey("exclude")) {
        engine.addFilter(options.get("exclude"), false);
      }
      if (options.containsKey("only")) {
        ClassScreener screener = new ClassScreener();
        screener.addAllowedClass(options.get("only"));
        engine.setClassScreener(screener);
      }
      engine.execute();
      return lines(reporter);
    } finally {
      if (plugin != null) {
        Plugin.removeCustomPlugin(plugin);
        plugin.close();
      }
    }
  }

  private static List<String> lines(BugCollectionBugReporter reporter) {
    List<String> lines = new ArrayList<>();
    for (BugInstance bug : reporter.getBugCollection()) {
      String places =
          bug.getAnnotations().stream()
              .filter(SourceLineAnnotation.class::isInstance)
              .map(SourceLineAnnotation.class::cast)
              .map(line -> line.getSourceFile() + ":" + line.getStartLine())
              .collect(Collectors.joining(" "));
      lines.add(
          String.join(
              "|",
              bug.getType(),
              Integer.toString(bug.getBugRank()),
              places,
              bug.getMessageWithoutPrefix()));
    }
    lines.sort(null);
    if (reporter.getBugCollection() instanceof SortedBugCollection collection) {
      collection.getErrors().forEach(e -> lines.add("error|" + e.getMessage()));
    }
    return lines;
  }
}
