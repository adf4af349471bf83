package dev.threadproof.confirm.junit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a test can know of the JVM that it runs in. */
final class Surroundings {

  private Surroundings() {}

  /** The class path; Surefire may hide it behind a jar, and then tells it in a property. */
  static List<Path> classpath() {
    String own = System.getProperty("java.class.path", "");
    String text = System.getProperty("surefire.test.class.path", own);
    return Arrays.stream(text.split(Pattern.quote(File.pathSeparator), -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Options of the kind {@code -Dthreadproof.jvm=OPTION}, for tests of this module. */
  static List<String> jvmOptions() {
    String option = System.getProperty("threadproof.jvm", "");
    return option.isEmpty() ? List.of() : List.of(option);
  }

  /** The agent's jar if one is named by {@code -Dthreadproof.agent=JAR}, else empty. */
  static String agent() {
    return System.getProperty("threadproof.agent", "");
  }
}
