package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** The stripe of a key is looked up once to lock it and once more to unlock it. */
public final class StripeOfKey {

  private final ReentrantLock[] locks = new ReentrantLock[4];
  private final int[] sizes = new int[4];

  public StripeOfKey() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  public void add(int key) {
    int stripe = key & 3;
    locks[stripe].lock();
    try {
      sizes[stripe]++;
    } finally {
      locks[stripe].unlock();
    }
  }
}
