package dev.threadproof.agent.fork;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs for Java 17 into a folder. */
public final class Programs {

  private Programs() {}

  /**
   * Compiles sources that see each other and the JDK.
   *
   * @param sources source text by path, e.g. {@code gen/Safe1.java}
   * @param folder where sources and class files go
   * @return the folder of the class files
   * @throws IllegalArgumentException if the compiler refuses them; the message is its output
   */
  public static Path compile(Map<String, String> sources, Path folder) {
    Path classes = folder.resolve("classes");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      List<Path> paths =
          sources.entrySet().stream().map(e -> write(folder, e.getKey(), e.getValue())).toList();
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(paths);
      List<String> options =
          List.of("--release", "17", "-g", "-nowarn", "-proc:none", "-d", classes.toString());
      StringWriter messages = new StringWriter();
      if (!compiler.getTask(messages, files, null, options, null, units).call()) {
        throw new IllegalArgumentException(messages.toString());
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path folder, String path, String text) {
    try {
      Path file = folder.resolve("sources").resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
