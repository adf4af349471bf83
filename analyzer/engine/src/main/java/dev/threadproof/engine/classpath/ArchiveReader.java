package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads archives on disk, by their central directory: what is not wanted costs nothing. */
final class ArchiveReader {

  private final ReadSession session;
  private final NestedArchiveReader nestedArchives;

  ArchiveReader(ReadSession session) {
    this.session = session;
    this.nestedArchives = new NestedArchiveReader(session);
  }

  /** All classes of an archive; what cannot be read is reported. */
  List<FoundClass> read(Path archive, String origin, Role role) {
    Container container = new Container(origin, "!/", role, session);
    try (ZipFile zip = open(archive)) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        entry(container, zip, all.nextElement());
      }
    } catch (IOException | IllegalArgumentException e) {
      container.abandoned(ReadLog.reason(e));
    }
    return container.finish();
  }

  /** One entry; when it alone is damaged, the others can still be read. */
  private void entry(Container container, ZipFile zip, ZipEntry entry)
      throws LimitExceededException {
    EntryName name = new EntryName(entry.getName());
    if (entry.isDirectory() || !Container.wants(name)) {
      return;
    }
    Content content = () -> session.inflated().count(open(zip, entry));
    try {
      nestedArchives.take(container, name, entry.getSize(), content, 1);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      container.failed(name, e);
    }
  }

  /** Opens an archive; unlike the constructor, tells the reasons for not reading a file apart. */
  static ZipFile open(Path archive) throws IOException {
    if (Files.exists(archive) && !Files.isReadable(archive)) {
      throw new AccessDeniedException(archive.toString());
    }
    return new ZipFile(archive.toFile());
  }

  static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new ZipException("entry has no content");
    }
    return in;
  }
}
