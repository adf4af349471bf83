package dev.threadproof.agent.runtime.steer;

import org.jspecify.annotations.Nullable;

/**
 * The writes of one variable: enough to tell whether another thread wrote it, from beginning to
 * end, between two moments of a thread.
 */
final class WriteLog {

  private long begun;
  private long lastDone;
  private @Nullable Track lastWriter;

  /** The last write that was done by a thread other than the last writer. */
  private long lastDoneByOthers;

  /** How many writes have begun. */
  synchronized long begun() {
    return begun;
  }

  /** A write begins; gives its number. */
  synchronized long begin() {
    return ++begun;
  }

  /** A write is done. */
  synchronized void done(Track writer, long write) {
    if (writer == lastWriter) {
      lastDone = Math.max(lastDone, write);
    } else if (write > lastDone) {
      lastDoneByOthers = lastDone;
      lastDone = write;
      lastWriter = writer;
    } else {
      lastDoneByOthers = Math.max(lastDoneByOthers, write);
    }
  }

  /** Whether a write by another thread began after so many had, and is done. */
  synchronized boolean wroteAnother(Track self, long since) {
    return (lastWriter == self ? lastDoneByOthers : lastDone) > since;
  }
}
