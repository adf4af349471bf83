package dev.threadproof.confirm.driver;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs tests on the JUnit Platform, with whatever engines are on the class path. */
public final class TestDriver {

  /** The exit code when there was no test to run. */
  public static final int NO_TESTS = 87;

  /** The exit code when a test failed. */
  public static final int FAILED = 86;

  private TestDriver() {}

  /** Arguments: selectors; all directories of the class path when there are none. */
  public static void main(String[] args) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectors(args)).build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    System.out.printf(
        "threadproof: %d tests run, %d failed%n",
        summary.getTestsStartedCount(), summary.getTestsFailedCount());
    summary.printFailuresTo(new PrintWriter(System.out, true, Charset.defaultCharset()));
    System.exit(
        summary.getTestsStartedCount() == 0
            ? NO_TESTS
            : summary.getTotalFailureCount() > 0 ? FAILED : 0);
  }

  private static List<DiscoverySelector> selectors(String[] args) {
    List<DiscoverySelector> selectors = new ArrayList<>();
    for (String arg : args) {
      if (arg.indexOf('#') > 0) {
        selectors.add(DiscoverySelectors.selectMethod(arg));
      } else if (arg.endsWith(".*")) {
        selectors.add(DiscoverySelectors.selectPackage(arg.substring(0, arg.length() - 2)));
      } else {
        selectors.add(DiscoverySelectors.selectClass(arg));
      }
    }
    if (selectors.isEmpty()) {
      selectors.addAll(DiscoverySelectors.selectClasspathRoots(directories()));
    }
    return selectors;
  }

  private static Set<Path> directories() {
    Set<Path> directories = new LinkedHashSet<>();
    String classpath = System.getProperty("java.class.path", "");
    Arrays.stream(classpath.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .filter(Files::isDirectory)
        .forEach(directories::add);
    return directories;
  }
}
