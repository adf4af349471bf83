package dev.threadproof.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A single source file; its package stands in its text, not in its name. */
record FileRoot(Path file, Base base) implements SourceRoot {

  @Override
  public NavigableSet<String> names() {
    Path name = file.getFileName();
    return new TreeSet<>(name == null ? List.of() : List.of(name.toString()));
  }

  @Override
  public byte[] read(String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SIZE_LIMIT + 1);
    }
  }

  @Override
  public String uri(String name) {
    return base.uri(file);
  }

  @Override
  public void close() {}
}
