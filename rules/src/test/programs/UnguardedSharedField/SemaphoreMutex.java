package unguardedsharedfield;

import java.util.concurrent.Semaphore;

/** With one permit a semaphore is a mutex: release happens before the acquire that follows it. */
final class SemaphoreMutex {

  private static final Semaphore MUTEX = new Semaphore(1);
  private static int count;

  private static void step() {
    MUTEX.acquireUninterruptibly();
    try {
      count++;
    } finally {
      MUTEX.release();
    }
  }

  public static void main(String[] args) {
    new Thread(SemaphoreMutex::step).start();
    new Thread(SemaphoreMutex::step).start();
  }
}
