package inconsistentguard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** poll() unlocks in finally and then reads the number once more for its message. */
public final class ReadAfterUnlock {

  private final Lock lock = new ReentrantLock();
  private final Deque<String> jobs = new ArrayDeque<>();
  private int taken;

  public void add(String job) {
    lock.lock();
    try {
      jobs.addLast(job);
      taken--;
    } finally {
      lock.unlock();
    }
  }

  public String poll() {
    String job;
    lock.lock();
    try {
      job = jobs.pollFirst();
      taken++;
    } finally {
      lock.unlock();
    }
    return job + taken; // EXPECT: InconsistentGuard
  }
}
