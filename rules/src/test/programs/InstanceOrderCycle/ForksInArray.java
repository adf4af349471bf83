package instanceordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two elements of one array are locked in the order of the arguments. */
public final class ForksInArray {
  private final Lock[] forks = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};

  public void eat(int left, int right) {
    forks[left].lock();
    try {
      forks[right].lock(); // EXPECT: InstanceOrderCycle
      try {
        System.out.println("eats");
      } finally {
        forks[right].unlock();
      }
    } finally {
      forks[left].unlock();
    }
  }
}
