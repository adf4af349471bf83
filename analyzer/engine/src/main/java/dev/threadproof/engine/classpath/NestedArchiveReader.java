package dev.threadproof.engine.classpath;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads archives within archives as a stream, so that none is ever in memory or on disk as a whole.
 */
final class NestedArchiveReader {

  private static final int BUFFER = 64 << 10;

  private final ReadSession session;

  NestedArchiveReader(ReadSession session) {
    this.session = session;
  }

  /**
   * Hands an entry to its container, when it is an archive with all that it holds.
   *
   * @param claimed length that the container claims, negative when it claims none
   * @param depth how many archives the content of the entry lies in
   */
  void take(Container container, EntryName name, long claimed, Content content, int depth)
      throws IOException {
    if (name.isArchive() && !name.unsafe()) {
      Container inner =
          new Container(container.originOf(name), "!/", container.roleOf(name), session);
      container.archive(name, read(inner, content, depth));
    } else {
      container.entry(name, claimed, content);
    }
  }

  private List<FoundClass> read(Container container, Content content, int depth) {
    int deepest = session.limits().depth();
    if (depth > deepest) {
      container.abandoned("nested more than " + deepest + " archives deep");
      return List.of();
    }
    try (InputStream in = content.open()) {
      entries(container, in, depth);
    } catch (IOException | IllegalArgumentException e) {
      container.abandoned(ReadLog.reason(e));
    }
    return container.finish();
  }

  private void entries(Container container, InputStream in, int depth) throws IOException {
    Meter own = new Meter("inflates to", session.limits().nestedBytes());
    EndWatch watch = new EndWatch(own.count(in));
    ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(watch, BUFFER), StandardCharsets.UTF_8);
    InputStream counted = session.inflated().count(own.count(new Unclosable(zip)));
    int count = 0;
    for (ZipEntry entry; (entry = zip.getNextEntry()) != null; count++) {
      EntryName name = new EntryName(entry.getName());
      if (!entry.isDirectory() && Container.wants(name)) {
        take(container, name, entry.getSize(), () -> counted, depth + 1);
      }
      // Not left to the stream, which would inflate without counting.
      counted.transferTo(OutputStream.nullOutputStream());
    }
    if (!watch.complete()) {
      throw new UnreadableException(count == 0 ? "no archive, or a truncated one" : "truncated");
    } else if (count == 0 && !watch.empty()) {
      throw new UnreadableException("archive without a readable entry");
    }
  }

  /** The entry's end is not the archive's. */
  private static final class Unclosable extends FilterInputStream {
    Unclosable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
