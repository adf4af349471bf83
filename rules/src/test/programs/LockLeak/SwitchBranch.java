package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** One case of the switch returns before the unlock that all others reach. */
public final class SwitchBranch {

  private final ReentrantLock lock = new ReentrantLock();
  private int state;

  public int move(int event) throws InterruptedException {
    lock.lockInterruptibly(); // EXPECT: LockLeak
    int next;
    switch (event) {
      case 0:
        next = 1;
        break;
      case 1:
        return state;
      default:
        next = 0;
    }
    state = next;
    lock.unlock();
    return next;
  }
}
