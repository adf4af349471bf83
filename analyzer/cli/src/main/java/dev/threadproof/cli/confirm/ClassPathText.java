package dev.threadproof.cli.confirm;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A class path as the user writes it for {@code java}. */
public final class ClassPathText {

  private ClassPathText() {}

  /**
   * Its entries; {@code dir/*} stands for the jars in a directory.
   *
   * @throws IllegalArgumentException with a message for the user when an entry does not exist
   */
  public static List<Path> entries(List<String> texts) {
    List<Path> entries = new ArrayList<>();
    for (String text : texts) {
      for (String part : text.split(Pattern.quote(File.pathSeparator), -1)) {
        if (!part.isEmpty()) {
          entries.addAll(expanded(part));
        }
      }
    }
    for (Path entry : entries) {
      if (!Files.exists(entry)) {
        throw new IllegalArgumentException("no such file or directory on the class path: " + entry);
      }
    }
    return entries;
  }

  private static List<Path> expanded(String part) {
    if (!part.endsWith("/*") && !part.equals("*")) {
      return List.of(Path.of(part));
    }
    Path folder = Path.of(part.equals("*") ? "." : part.substring(0, part.length() - 2));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException("no such directory on the class path: " + folder, e);
    }
  }
}
