package dev.threadproof.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A directory tree; hidden directories and symbolic links below it are left out. */
final class DirectoryRoot implements SourceRoot {

  private final Path directory;
  private final Base base;
  private final Notices notices;
  private @Nullable NavigableSet<String> names;

  DirectoryRoot(Path directory, Base base, Notices notices) {
    this.directory = directory;
    this.base = base;
    this.notices = notices;
  }

  @Override
  public NavigableSet<String> names() {
    NavigableSet<String> listed = names;
    if (listed == null) {
      listed = list();
      names = listed;
    }
    return listed;
  }

  @Override
  public byte[] read(String name) throws IOException {
    try (InputStream in = Files.newInputStream(directory.resolve(name))) {
      return in.readNBytes(SIZE_LIMIT + 1);
    }
  }

  @Override
  public String uri(String name) {
    return base.uri(directory.resolve(name));
  }

  @Override
  public void close() {}

  private NavigableSet<String> list() {
    Lister lister = new Lister();
    try {
      // The root itself may be a link; only links below it are not followed.
      lister.start = directory.toRealPath();
      Files.walkFileTree(lister.start, lister);
    } catch (IOException e) {
      notices.warn(base.uri(directory), "cannot be listed", "its sources are not used");
    }
    return lister.found;
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    private final NavigableSet<String> found = new TreeSet<>();
    private Path start = directory;

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(start) && fileName(dir).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && SourceRoot.isSource(fileName(file))) {
        found.add(Base.slashes(start.relativize(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String name = base.uri(directory.resolve(start.relativize(file)));
      notices.warn(name, "cannot be read", "its sources are not used");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
