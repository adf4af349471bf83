package nestedmonitorlockout;

/** The queue is right by itself; its owner calls both its methods under its own monitor. */
public final class QueueInside {

  static final class Slot {
    private String item;

    synchronized void fill(String wanted) {
      item = wanted;
      notifyAll();
    }

    synchronized String empty() throws InterruptedException {
      while (item == null) {
        wait(); // EXPECT: NestedMonitorLockout
      }
      String taken = item;
      item = null;
      return taken;
    }
  }

  private final Slot slot = new Slot();

  public synchronized void put(String item) {
    slot.fill(item);
  }

  public synchronized String take() throws InterruptedException {
    return slot.empty();
  }
}
