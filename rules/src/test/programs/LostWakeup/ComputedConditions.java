package lostwakeup;

/** Conditions in many clothes: arithmetic, a local, a call, an array, a parameter compared. */
public final class ComputedConditions {

  private final int capacity = 16;
  private final boolean[] flags = new boolean[4];
  private int used;

  public synchronized void reserve(int n) throws InterruptedException {
    while (capacity - used < n) {
      wait();
    }
    used += n;
  }

  public synchronized void free(int n) {
    used -= n;
    notifyAll();
  }

  public synchronized void flag(int i) throws InterruptedException {
    boolean set = flags[i];
    while (!set) {
      wait();
      set = flags[i];
    }
  }

  public synchronized void set(int i) {
    flags[i] = true;
    notifyAll();
  }

  private boolean idle() {
    return used == 0;
  }

  public synchronized void awaitIdle() throws InterruptedException {
    do {
      if (idle()) {
        return;
      }
      wait();
    } while (true);
  }
}
