package dev.threadproof.engine.classpath;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes against a bound. */
final class Meter {

  private final String what;
  private final long limit;
  private long spent;

  /**
   * Starts at zero.
   *
   * @param what what the bound is about, for the message: {@code inflates to}
   */
  Meter(String what, long limit) {
    this.what = what;
    this.limit = limit;
  }

  void spend(long bytes) throws LimitExceededException {
    spent += bytes;
    if (spent > limit) {
      throw new LimitExceededException(what + " more than " + ReadLimits.inWords(limit));
    }
  }

  /** The same stream, its bytes counted here. */
  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(Math.max(count, 0));
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        spend(skipped);
        return skipped;
      }
    };
  }
}
