package dev.threadproof.confirm.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Reads all that a process prints, so that it never blocks, and keeps the two ends of it. */
final class BoundedOutput implements Runnable {

  private static final int KEPT = 16 * 1024;

  private final InputStream in;
  private final Lock lock = new ReentrantLock();
  private final byte[] head = new byte[KEPT];
  private final byte[] tail = new byte[KEPT];
  private long count;

  BoundedOutput(InputStream in) {
    this.in = in;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        keep(buffer, n);
      }
    } catch (IOException e) {
      // The process was ended while we read: what came until then is what there is.
    }
  }

  private void keep(byte[] buffer, int n) {
    lock.lock();
    try {
      for (int i = 0; i < n; i++, count++) {
        if (count < KEPT) {
          head[(int) count] = buffer[i];
        } else {
          tail[(int) (count % KEPT)] = buffer[i];
        }
      }
    } finally {
      lock.unlock();
    }
  }

  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Beginning and end, with a mark between them when something is missing. */
  String text() {
    lock.lock();
    try {
      String start = new String(head, 0, (int) Math.min(count, KEPT), StandardCharsets.UTF_8);
      long later = count - KEPT;
      if (later <= 0) {
        return start;
      }
      int kept = (int) Math.min(later, KEPT);
      byte[] end = new byte[kept];
      for (int i = 0; i < kept; i++) {
        end[i] = tail[(int) ((count - kept + i) % KEPT)];
      }
      String mark = later > KEPT ? "\n… " + (later - KEPT) + " bytes left out …\n" : "";
      return start + mark + new String(end, StandardCharsets.UTF_8);
    } finally {
      lock.unlock();
    }
  }
}
