package dev.threadproof.samples;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that can be run.
 *
 * @param className binary name
 * @param ending what it promises
 */
record Variant(String className, Ending ending) {

  /** How a program ends, by what it asks of the watchdog. */
  enum Ending {
    BY_ITSELF,
    BY_WATCHDOG,
    EITHER
  }

  /** All variants among the compiled samples, sorted by name. */
  static List<Variant> all() throws IOException {
    Path root = rootOf(Size.class);
    List<Variant> variants = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Variant::isTopLevel).sorted().toList()) {
        // Names of methods stand in a class file as they are.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String name =
            root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        if (text.contains("([Ljava/lang/String;)V")) {
          variants.add(
              new Variant(name.substring(0, name.length() - ".class".length()), ending(text)));
        }
      }
    }
    return variants;
  }

  /** The directory that a class was loaded from. */
  static Path rootOf(Class<?> loaded) {
    return Path.of(
        URI.create(loaded.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static boolean isTopLevel(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".class")
        && !name.contains("$")
        && String.valueOf(file.getName(file.getNameCount() - 2)).matches("s\\d\\d\\w+");
  }

  private static Ending ending(String text) {
    if (text.contains("expectHang")) {
      return Ending.BY_WATCHDOG;
    }
    return text.contains("allowHang") ? Ending.EITHER : Ending.BY_ITSELF;
  }
}
