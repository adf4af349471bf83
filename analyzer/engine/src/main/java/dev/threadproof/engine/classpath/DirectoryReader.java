package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads directories, in the order of names and not in that of the file system. */
final class DirectoryReader {

  private final ReadSession session;
  private final ArchiveReader archives;

  DirectoryReader(ReadSession session, ArchiveReader archives) {
    this.session = session;
    this.archives = archives;
  }

  /** All classes under a directory; what cannot be read is reported. */
  List<FoundClass> read(Path directory, String origin, Role role) {
    String separator = origin.endsWith("/") ? "" : "/";
    Container container = new Container(origin, separator, role, session);
    try {
      new Walk(container).directory(directory, "");
    } catch (IOException e) {
      container.abandoned(ReadLog.reason(e));
    }
    return container.finish();
  }

  private final class Walk {

    private final Container container;

    /** Real paths; links may lead to the same directory many times, or in a circle. */
    private final Set<Path> seen = new HashSet<>();

    Walk(Container container) {
      this.container = container;
    }

    void directory(Path directory, String prefix) throws IOException {
      if (!seen.add(directory.toRealPath())) {
        String link = container.originOf(new EntryName(prefix));
        session.log().warning(link, "leads to a directory already read", "not followed");
        return;
      }
      for (Path path : children(directory)) {
        EntryName name = new EntryName(prefix + directory.relativize(path));
        try {
          if (Files.isDirectory(path)) {
            directory(path, name.path() + "/");
          } else if (Container.wants(name)) {
            file(path, name);
          }
        } catch (LimitExceededException e) {
          throw e;
        } catch (IOException e) {
          container.failed(name, e);
        }
      }
    }

    private void file(Path path, EntryName name) throws IOException {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // Reading a pipe could wait for ever.
        throw new UnreadableException("not a regular file");
      } else if (name.isArchive()) {
        container.archive(
            name, archives.read(path, container.originOf(name), container.roleOf(name)));
      } else {
        Content content = () -> session.inflated().count(Files.newInputStream(path));
        container.entry(name, Files.size(path), content);
      }
    }

    private List<Path> children(Path directory) throws IOException {
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
        stream.forEach(children::add);
      }
      Collections.sort(children);
      return children;
    }
  }
}
