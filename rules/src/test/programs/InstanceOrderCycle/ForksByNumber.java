package instanceordercycle;

import java.util.concurrent.locks.ReentrantLock;

/** Each philosopher takes the fork with the smaller number first: no ring can close. */
final class ForksByNumber {

  static final class Fork {
    private final int number;
    private final ReentrantLock lock = new ReentrantLock();

    Fork(int number) {
      this.number = number;
    }
  }

  private static void eat(Fork left, Fork right) {
    Fork first = left;
    Fork second = right;
    if (left.number > right.number) {
      first = right;
      second = left;
    }
    first.lock.lock();
    try {
      second.lock.lock();
      try {
        System.out.println("eats");
      } finally {
        second.lock.unlock();
      }
    } finally {
      first.lock.unlock();
    }
  }

  public static void main(String[] args) {
    Fork[] forks = new Fork[5];
    for (int i = 0; i < forks.length; i++) {
      forks[i] = new Fork(i);
    }
    for (int i = 0; i < forks.length; i++) {
      Fork left = forks[i];
      Fork right = forks[(i + 1) % forks.length];
      new Thread(() -> eat(left, right)).start();
    }
  }
}
