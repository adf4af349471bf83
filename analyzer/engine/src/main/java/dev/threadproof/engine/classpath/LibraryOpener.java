package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opens library entries and then what their manifests name, each file once, so that manifests that
 * name each other come to an end.
 */
final class LibraryOpener {

  private static final String LEFT_OUT = "not on the library path";

  private final int jdkRelease;
  private final ReadLog log;
  private final List<Library> libraries = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Deque<ArchiveLibrary> unfollowed = new ArrayDeque<>();

  LibraryOpener(int jdkRelease, ReadLog log) {
    this.jdkRelease = jdkRelease;
    this.log = log;
  }

  /** The entries that can be opened, in order; the others are reported. */
  List<Library> open(List<Path> entries) {
    for (Path entry : entries) {
      try {
        open(entry);
      } catch (IOException e) {
        log.warning(TargetReader.spelled(entry), ReadLog.reason(e), LEFT_OUT);
      }
    }
    while (!unfollowed.isEmpty()) {
      follow(unfollowed.remove());
    }
    return List.copyOf(libraries);
  }

  private void open(Path entry) throws IOException {
    if (!seen.add(entry.toRealPath())) {
      return;
    }
    if (Files.isDirectory(entry)) {
      libraries.add(new DirectoryLibrary(entry));
    } else if (Files.isRegularFile(entry)) {
      ArchiveLibrary archive = ArchiveLibrary.open(entry, jdkRelease, log);
      libraries.add(archive);
      unfollowed.add(archive);
    } else {
      throw new UnreadableException("neither a file nor a directory");
    }
  }

  private void follow(ArchiveLibrary archive) {
    List<String> missing = new ArrayList<>();
    for (String url : archive.classPath()) {
      Optional<Path> file = resolve(archive.path(), url);
      try {
        open(file.orElseThrow(() -> new NoSuchFileException(url)));
      } catch (NoSuchFileException e) {
        missing.add(url);
      } catch (IOException e) {
        log.warning(archive.origin() + " Class-Path " + url, ReadLog.reason(e), LEFT_OUT);
      }
    }
    if (!missing.isEmpty()) {
      // A note only: manifests often name what was never delivered.
      String reason =
          "libraries that its manifest names and that do not exist: %d, the first is %s";
      log.note(archive.origin(), reason.formatted(missing.size(), missing.get(0)), LEFT_OUT);
    }
  }

  /** The file that a manifest's URL means; empty when it is no file of this machine. */
  private static Optional<Path> resolve(Path archive, String url) {
    try {
      URI uri = new URI(url);
      boolean file = uri.getScheme() == null || "file".equals(uri.getScheme());
      return file && uri.getHost() == null && uri.getPath() != null
          ? Optional.of(archive.resolveSibling(uri.getPath()))
          : Optional.empty();
    } catch (URISyntaxException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
