package dev.threadproof.spotbugs;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** SpotBugs as a user has it: with its own libraries, and with nothing of ours but the plugin. */
final class SpotBugsHost implements AutoCloseable {

  private final URLClassLoader loader;
  private final Function<Map<String, String>, List<String>> run;

  SpotBugsHost() throws Exception {
    loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
    Object made =
        loader.loadClass(SpotBugsRun.class.getName()).getDeclaredConstructor().newInstance();
    @SuppressWarnings("unchecked") // what SpotBugsRun implements, in another class loader
    Function<Map<String, String>, List<String>> typed =
        (Function<Map<String, String>, List<String>>) made;
    run = typed;
  }

  List<String> run(Map<String, String> options) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // SpotBugs' XML parser looks for its classes there.
    thread.setContextClassLoader(loader);
    try {
      return run.apply(options);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  private static URL[] classPath() throws Exception {
    String tests =
        Path.of(SpotBugsRun.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    List<Path> paths =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(path -> path.equals(Path.of(tests)) || isOfOthers(path))
            .toList();
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = paths.get(i).toUri().toURL();
    }
    return urls;
  }

  private static boolean isOfOthers(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".jar") && !name.startsWith("threadproof-");
  }
}
