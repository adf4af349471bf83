package dev.threadproof.confirm;

import dev.threadproof.confirm.driver.GeneratedDriver;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;

/**
 * The classes that a forked JVM needs beside the user's: the drivers, and for tests the launcher of
 * the JUnit Platform where the class path has none. They are copied out of wherever this code lies,
 * because all of it on the user's class path could change what the program does.
 */
final class DriverClasses {

  private static final String LAUNCHER = "org.junit.platform.launcher.core.LauncherFactory";
  private static final String DRIVERS = "dev/threadproof/confirm/driver/";

  private final Path drivers;
  private final Path launcher;

  /**
   * Makes a place for them.
   *
   * @param directory outlives all runs
   */
  DriverClasses(Path directory) throws IOException {
    this.drivers = Files.createDirectories(directory.resolve("drivers"));
    this.launcher = directory.resolve("launcher");
    copy(GeneratedDriver.class, DRIVERS, drivers);
  }

  List<Path> forGenerated(Program program) {
    List<Path> entries = new ArrayList<>(program.classpath());
    entries.add(drivers);
    return entries;
  }

  /** Our launcher comes first: it must fit the engine's interface beside it. */
  List<Path> forTests(Program program) throws IOException {
    List<Path> entries = new ArrayList<>();
    if (!program.has(LAUNCHER)) {
      synchronized (launcher) {
        if (!Files.exists(launcher)) {
          copy(Launcher.class, "org/junit/platform/launcher/", launcher);
          copy(TestEngine.class, "org/junit/platform/engine/", launcher);
          copy(JUnitException.class, "org/junit/platform/commons/", launcher);
          copy(AssertionFailedError.class, "org/opentest4j/", launcher);
        }
      }
      entries.add(launcher);
    }
    entries.addAll(program.classpath());
    entries.add(drivers);
    return entries;
  }

  private static void copy(Class<?> from, String folder, Path to) throws IOException {
    CodeSource source = from.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("nobody knows where " + from.getName() + " lies");
    }
    Path place = path(source.getLocation());
    if (Files.isDirectory(place)) {
      copyFolder(place, folder, to);
    } else {
      copyEntries(place, folder, to);
    }
  }

  private static Path path(URL location) throws IOException {
    try {
      return Path.of(location.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(location + " is no file", e);
    }
  }

  private static void copyFolder(Path place, String folder, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(place.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(Files.newInputStream(file), to.resolve(place.relativize(file).toString()));
      }
    }
  }

  private static void copyEntries(Path place, String folder, Path to) throws IOException {
    try (JarFile jar = new JarFile(place.toFile())) {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          copy(jar.getInputStream(entry), to.resolve(entry.getName()));
        }
      }
    }
  }

  private static void copy(InputStream from, Path to) throws IOException {
    Path folder = to.getParent();
    try (from) {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.copy(from, to);
    }
  }
}
