package unsyncoverride;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever overrides takes a lock too, changes nothing, or changes what guards itself. */
final class LocksToo {

  static class Meter {
    protected long total;

    public synchronized void add(long amount) {
      total += amount;
    }

    public void reset() {
      synchronized (this) {
        total = 0;
      }
    }
  }

  static final class Declared extends Meter {
    private int calls;

    @Override
    public synchronized void add(long amount) {
      calls++;
      super.add(amount);
    }
  }

  static final class Block extends Meter {
    private int calls;

    @Override
    public void add(long amount) {
      synchronized (this) {
        calls++;
      }
      super.add(amount);
    }
  }

  static final class OwnLock extends Meter {
    private final ReentrantLock lock = new ReentrantLock();
    private int calls;

    @Override
    public void add(long amount) {
      lock.lock();
      try {
        calls++;
      } finally {
        lock.unlock();
      }
    }
  }

  static final class Atomic extends Meter {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public void add(long amount) {
      calls.incrementAndGet();
      super.add(amount);
    }
  }

  static final class Checked extends Meter {
    private final long least;

    Checked(long least) {
      this.least = least;
    }

    @Override
    public void add(long amount) {
      super.add(Math.max(least, amount));
    }
  }

  static final class Resets extends Meter {
    private int resets;

    @Override
    public void reset() {
      resets++;
      super.reset();
    }
  }

  public static void main(String[] args) {
    for (Meter meter :
        new Meter[] {
          new Declared(), new Block(), new OwnLock(), new Atomic(), new Checked(1), new Resets()
        }) {
      meter.add(1);
      meter.reset();
    }
  }
}
