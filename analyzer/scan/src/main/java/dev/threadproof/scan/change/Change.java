package dev.threadproof.scan.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a working tree that differ from a revision, each with the lines that are new.
 *
 * @param revision as the user named it
 * @param root of the working tree, absolute
 * @param files path below the root, {@code /}-separated, to its new lines
 */
public record Change(String revision, Path root, Map<String, List<LineRange>> files) {

  public Change {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** A change of one line. */
  public static Change ofLine(String revision, Path root, String file, int line) {
    return new Change(revision, root, Map.of(file, List.of(new LineRange(line, line))));
  }

  /** Whether any of the lines, 1-based and inclusive, is new. */
  public boolean touches(Path file, int first, int last) {
    Path absolute = real(file);
    if (!absolute.startsWith(root)) {
      return false;
    }
    String path = root.relativize(absolute).toString().replace('\\', '/');
    return files.getOrDefault(path, List.of()).stream().anyMatch(range -> range.meets(first, last));
  }

  /** Git names the root without symbolic links. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /**
   * Whether a file with that package path, {@code bank/Bank.java}, differs, whichever source
   * directory it is in: for classes whose source is not at hand.
   */
  public boolean touchesAny(String sourceFile) {
    return !sourceFile.isEmpty()
        && files.keySet().stream()
            .anyMatch(path -> path.equals(sourceFile) || path.endsWith("/" + sourceFile));
  }
}
