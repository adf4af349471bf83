package permitleak;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** A helper takes the permit, or throws; those who call it give it back, or one of them forgets. */
public final class AcquiredInHelper {

  private final Semaphore permits = new Semaphore(8);
  private final Queue<Runnable> events = new ArrayDeque<>();
  private volatile boolean closed;

  private void acquire() {
    if (!permits.tryAcquire()) {
      throw new IllegalStateException("closed");
    }
    if (closed) {
      permits.release();
      throw new IllegalStateException("closed");
    }
  }

  public boolean add(Runnable event) {
    acquire();
    try {
      synchronized (events) {
        return events.add(event);
      }
    } finally {
      permits.release();
    }
  }

  public void close() {
    closed = true;
  }

  /** The same helper, but nobody gives back what it took. */
  public static final class Forgotten {

    private final Semaphore permits = new Semaphore(8);
    private volatile boolean closed;

    private void acquire() {
      if (!permits.tryAcquire()) { // EXPECT: PermitLeak
        throw new IllegalStateException("closed");
      }
      if (closed) {
        permits.release();
        throw new IllegalStateException("closed");
      }
    }

    public void run(Runnable event) {
      acquire();
      event.run();
    }

    public void close() {
      closed = true;
    }
  }
}
