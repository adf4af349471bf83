package dev.threadproof.source.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Questions about directories of class files. */
public final class ClassDirectory {

  private static final int CONSTANT_UTF8 = 1;

  /** More than one is asked, since versioned classes lie deeper than their package. */
  private static final int SAMPLE = 20;

  private static final int READ_LIMIT = 1 << 20;

  private ClassDirectory() {}

  /** Whether class files lie in or below the directory. */
  static boolean holdsClasses(Path directory) {
    return !Tree.files(directory, ClassDirectory::isClass).isEmpty();
  }

  /**
   * Whether class files lie below the directory in the directories of their packages, so that it
   * can stand on a class path.
   */
  public static boolean isRoot(Path directory) {
    return Tree.files(directory, ClassDirectory::isClass).stream()
        .limit(SAMPLE)
        .anyMatch(file -> isNamedByPath(directory, file));
  }

  private static boolean isClass(Path file) {
    String name = Tree.name(file);
    return name.endsWith(".class") && !name.equals("module-info.class");
  }

  /** A class file holds its own name as a constant; no other part of it need be understood. */
  private static boolean isNamedByPath(Path directory, Path file) {
    String path = directory.relativize(file).toString().replace('\\', '/');
    byte[] name =
        path.substring(0, path.length() - ".class".length()).getBytes(StandardCharsets.UTF_8);
    byte[] wanted = new byte[name.length + 3];
    wanted[0] = CONSTANT_UTF8;
    wanted[1] = (byte) (name.length >> 8);
    wanted[2] = (byte) name.length;
    System.arraycopy(name, 0, wanted, 3, name.length);
    // One char a byte, so that the search may be one over strings.
    return latin1(read(file)).contains(latin1(wanted));
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(READ_LIMIT);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
