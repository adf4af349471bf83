package applications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** A thief holds its own lock and wants the victim's, who may be stealing from the thief. */
public final class StealingQueueBroken {

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> work = new ArrayDeque<>();

  public void push(Runnable task) {
    lock.lock();
    try {
      work.addFirst(task);
    } finally {
      lock.unlock();
    }
  }

  public Runnable pop() {
    lock.lock();
    try {
      return work.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  public void stealFrom(StealingQueueBroken victim) {
    lock.lock();
    try {
      victim.lock.lock(); // EXPECT: InstanceOrderCycle
      try {
        for (int i = victim.work.size() / 2; i > 0; i--) {
          work.addLast(victim.work.removeLast());
        }
      } finally {
        victim.lock.unlock();
      }
    } finally {
      lock.unlock();
    }
  }
}
