package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two locks look alike in count but not in name: the one taken in reads is never released. */
public final class WrongLockReleased {

  private final Lock reads = new ReentrantLock();
  private final Lock writes = new ReentrantLock();

  public void read() {
    reads.lock(); // EXPECT: LockLeak
    try {
      System.out.println("read");
    } finally {
      writes.unlock();
    }
  }

  public void write() {
    writes.lock();
    try {
      System.out.println("write");
    } finally {
      writes.unlock();
    }
  }
}
