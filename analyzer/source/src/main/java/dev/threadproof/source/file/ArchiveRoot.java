package dev.threadproof.source.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A jar or zip of sources, opened at the first question and kept open until closed. */
final class ArchiveRoot implements SourceRoot {

  private final Path archive;
  private final Base base;
  private final Notices notices;
  private final NavigableSet<String> names = new TreeSet<>();
  private @Nullable ZipFile zip;
  private boolean tried;

  ArchiveRoot(Path archive, Base base, Notices notices) {
    this.archive = archive;
    this.base = base;
    this.notices = notices;
  }

  @Override
  public NavigableSet<String> names() {
    if (!tried) {
      tried = true;
      open();
    }
    return names;
  }

  @Override
  public byte[] read(String name) throws IOException {
    ZipFile opened = zip;
    ZipEntry entry = opened == null ? null : opened.getEntry(name);
    if (opened == null || entry == null) {
      throw new FileNotFoundException(name);
    }
    try (InputStream in = opened.getInputStream(entry)) {
      return in.readNBytes(SIZE_LIMIT + 1);
    }
  }

  @Override
  public String uri(String name) {
    return base.uri(archive) + "!/" + name;
  }

  @Override
  public void close() {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      // Only read from: nothing is lost.
      notices.warn(base.uri(archive), "cannot be closed", "ignored");
    }
    zip = null;
  }

  private void open() {
    try {
      ZipFile opened = new ZipFile(archive.toFile());
      zip = opened;
      opened.stream()
          .filter(e -> !e.isDirectory())
          .map(ZipEntry::getName)
          .filter(n -> SourceRoot.isSource(n) && isPlain(n))
          .forEach(names::add);
    } catch (IOException | IllegalArgumentException e) {
      notices.warn(base.uri(archive), "is not a readable archive", "its sources are not used");
    }
  }

  /** Names that climb are never written to disk here, but would mislead in a report. */
  private static boolean isPlain(String name) {
    return !name.startsWith("/")
        && name.indexOf('\\') < 0
        && !Arrays.asList(name.split("/", -1)).contains("..");
  }
}
