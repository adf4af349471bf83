package lockleak;

import java.util.Collections;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * As Lombok writes {@code @Cleanup("unlock")}, which asks for null in a way that no compiler can
 * see through, {@code @Locked}, {@code @Locked.Read} and {@code @SneakyThrows}.
 */
public final class LombokCleanup {

  private final ReentrantLock $lock = new ReentrantLock();
  private final ReentrantReadWriteLock $rw = new ReentrantReadWriteLock();
  private long total;

  public void add(long amount) {
    Lock held = this.$lock;
    held.lock();
    try {
      this.total = Math.addExact(this.total, amount);
    } finally {
      if (Collections.singletonList(held).get(0) != null) {
        held.unlock();
      }
    }
  }

  public long total() {
    this.$lock.lock();
    try {
      return this.total;
    } finally {
      this.$lock.unlock();
    }
  }

  public String read(String key) {
    this.$rw.readLock().lock();
    try {
      return System.getProperty(key);
    } finally {
      this.$rw.readLock().unlock();
    }
  }

  public void write(String key) {
    try {
      this.$rw.writeLock().lock();
      try {
        System.setProperty(key, key);
      } finally {
        this.$rw.writeLock().unlock();
      }
    } catch (final Throwable $ex) {
      throw sneakyThrow($ex);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException sneakyThrow(Throwable t) throws T {
    throw (T) t;
  }
}
