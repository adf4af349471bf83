package unlocknotinfinally;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;

/** What is called before the try makes up a line of text and logs it. */
public final class LineBeforeTry {

  private static final Logger LOG = Logger.getLogger("line");

  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong runs = new AtomicLong();
  private int[] places = new int[4];

  public void run(Runnable action) {
    lock.lock();
    tell();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  public void runNext(Runnable action) {
    lock.lock(); // EXPECT: UnlockNotInFinally likely
    check();
    try {
      places[0]++;
      action.run();
    } finally {
      lock.unlock();
    }
  }

  private void tell() {
    StringBuilder line = new StringBuilder();
    line.append("run ").append(runs.incrementAndGet());
    LOG.info(line.toString());
  }

  private void check() {
    if (places[0] > 100) {
      throw new IllegalStateException("too many");
    }
  }
}
