package instanceordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two boxes are locked in the order of the arguments, each by a private helper. */
public final class ArgumentsInTurn {

  private final Lock lock = new ReentrantLock();
  private int content;

  public static void swap(ArgumentsInTurn left, ArgumentsInTurn right) {
    left.enter();
    try {
      right.enter();
      try {
        int old = left.content;
        left.content = right.content;
        right.content = old;
      } finally {
        right.leave();
      }
    } finally {
      left.leave();
    }
  }

  private void enter() {
    lock.lock(); // EXPECT: InstanceOrderCycle
  }

  private void leave() {
    lock.unlock();
  }
}
