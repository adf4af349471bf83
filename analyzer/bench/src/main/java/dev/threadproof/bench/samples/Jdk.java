package dev.threadproof.bench.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** An installed JDK. */
final class Jdk {

  private Jdk() {}

  /**
   * Its feature release: 17 of 17.0.9.
   *
   * @param home where it is installed
   * @throws IOException if no JDK of Java 9 or newer is there
   */
  static int release(Path home) throws IOException {
    Properties release = new Properties();
    try (Reader in = Files.newBufferedReader(home.resolve("release"))) {
      release.load(in);
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    if (version.isEmpty()) {
      throw new IOException(home + " does not say which Java it is");
    }
    return Runtime.Version.parse(version).feature();
  }

  /** The program that runs Java programs. */
  static Path java(Path home) {
    return home.resolve("bin").resolve("java");
  }
}
