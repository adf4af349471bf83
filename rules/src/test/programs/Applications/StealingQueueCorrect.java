package applications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** A thief takes half of the victim's work under the victim's lock and adds it under its own. */
public final class StealingQueueCorrect {

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

  public void stealFrom(StealingQueueCorrect victim) {
    Deque<Runnable> loot = victim.giveHalf();
    lock.lock();
    try {
      work.addAll(loot);
    } finally {
      lock.unlock();
    }
  }

  private Deque<Runnable> giveHalf() {
    Deque<Runnable> loot = new ArrayDeque<>();
    lock.lock();
    try {
      for (int i = work.size() / 2; i > 0; i--) {
        loot.addLast(work.removeLast());
      }
    } finally {
      lock.unlock();
    }
    return loot;
  }
}
