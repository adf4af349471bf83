package instanceordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The account with the lower index is always locked first. */
public final class LowerIndexFirst {

  private final Lock[] locks = new Lock[16];
  private final long[] balances = new long[16];

  public LowerIndexFirst() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  public void transfer(int from, int to, long amount) {
    if (from == to) {
      return;
    }
    Lock lower = locks[Math.min(from, to)];
    Lock upper = locks[Math.max(from, to)];
    lower.lock();
    try {
      upper.lock();
      try {
        balances[from] -= amount;
        balances[to] += amount;
      } finally {
        upper.unlock();
      }
    } finally {
      lower.unlock();
    }
  }
}
