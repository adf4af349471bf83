package lockleak;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The loop is left by break while the lock of that round is still held. */
public final class BreakBeforeUnlock {

  private final Lock lock = new ReentrantLock();
  private final Queue<String> jobs = new ArrayDeque<>();

  public void drain() {
    while (true) {
      lock.lock(); // EXPECT: LockLeak
      String job = jobs.poll();
      if (job == null) {
        break;
      }
      lock.unlock();
      System.out.println(job);
    }
  }
}
