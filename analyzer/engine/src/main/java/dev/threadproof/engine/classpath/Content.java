package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of an entry, not read yet. */
@FunctionalInterface
interface Content {

  int SMALLEST_BUFFER = 8 << 10;
  int LARGEST_GUESS = 1 << 20;

  /** Opens the bytes; the caller closes. */
  InputStream open() throws IOException;

  /**
   * Reads what should be a class.
   *
   * @throws MalformedClassException when it is longer than the limit
   */
  default byte[] readClass(long claimed, int limit) throws IOException, MalformedClassException {
    byte[] bytes = claimed > limit ? new byte[0] : read(claimed, limit);
    if (claimed > limit || bytes.length > limit) {
      throw new MalformedClassException("larger than " + ReadLimits.inWords(limit));
    }
    return bytes;
  }

  /**
   * Reads at most one byte more than the limit, so that too long a content is told by its length.
   *
   * @param claimed the length that the container claims, negative when it claims none; when it is
   *     true, the bytes are read without being copied, but nothing relies on it
   */
  default byte[] read(long claimed, int limit) throws IOException {
    int guess = (int) Math.min(claimed < 0 ? SMALLEST_BUFFER : claimed, LARGEST_GUESS);
    byte[] bytes = new byte[Math.min(guess, limit + 1)];
    int length = 0;
    try (InputStream in = open()) {
      while (true) {
        length += in.readNBytes(bytes, length, bytes.length - length);
        if (length < bytes.length) {
          return Arrays.copyOf(bytes, length);
        }
        int next = length > limit ? -1 : in.read();
        if (next < 0) {
          return bytes;
        }
        long larger = Math.max(2L * length, SMALLEST_BUFFER);
        bytes = Arrays.copyOf(bytes, (int) Math.min(larger, limit + 1L));
        bytes[length++] = (byte) next;
      }
    }
  }
}
