package dev.threadproof.scan.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest over all that a report depends on: words, and the contents of files and directories. */
public final class InputDigest {

  private static final int BUFFER_BYTES = 1 << 16;

  private final MessageDigest digest;
  private final byte[] buffer = new byte[BUFFER_BYTES];

  /** A digest over nothing yet. */
  public InputDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Adds a value that has its meaning in its text. */
  public InputDigest add(Object word) {
    byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a path and what lies there; of a directory all files below it, by their names in it.
   *
   * @throws IOException when something there cannot be read; that nothing is there can be digested
   */
  public InputDigest addContent(Path path) throws IOException {
    add(path);
    if (Files.isDirectory(path)) {
      for (Path file : files(path)) {
        add(path.relativize(file));
        addBytes(file);
      }
      return add("end");
    }
    if (!Files.exists(path)) {
      return add("absent");
    }
    addBytes(path);
    return this;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void addBytes(Path file) throws IOException {
    add(Files.size(file));
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
  }

  /** The digest in hex digits; ends this object's use. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
