package dev.threadproof.engine.classpath;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Passes an archive's bytes on and looks out for its end record. A zip read as a stream just seems
 * to end when it is cut between two entries, or when it is no zip; only the end record tells.
 */
final class EndWatch extends FilterInputStream {

  private static final int END_RECORD = 0x504B0506;

  /** The record itself is 22 bytes, the comment after it at most 65,535. */
  private static final int LONGEST_END = 22 + 0xFFFF;

  private int window;
  private long count;
  private long endAt = -1;

  EndWatch(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      pass(b);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = 0; i < read; i++) {
      pass(buffer[offset + i] & 0xFF);
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, Integer.MAX_VALUE)).length;
  }

  /** Reads what is left; true when the bytes ended as an archive ends. */
  boolean complete() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return endAt >= 0 && count - endAt <= LONGEST_END;
  }

  /** Whether the archive consists of nothing but its end; to be asked after {@link #complete}. */
  boolean empty() {
    return endAt == 0;
  }

  private void pass(int b) {
    window = window << 8 | b;
    count++;
    if (window == END_RECORD) {
      endAt = count - Integer.BYTES;
    }
  }
}
