//! lock-cycle proven failed
package textbook;

/** Two monitors, taken in both orders. */
final class TwoMonitors {

  private final Object first = new Object();
  private final Object second = new Object();
  private int moved;

  private void forward() {
    synchronized (first) { //# A acquire TwoMonitors forward textbook.TwoMonitors.first
      synchronized (second) { //# A acquire TwoMonitors forward textbook.TwoMonitors.second
        moved++;
      }
    }
  }

  private void back() {
    synchronized (second) { //# B acquire TwoMonitors back textbook.TwoMonitors.second
      synchronized (first) { //# B acquire TwoMonitors back textbook.TwoMonitors.first
        moved--;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    TwoMonitors locks = new TwoMonitors();
    Thread[] threads = new Thread[Threads.count(args)];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(i % 2 == 0 ? locks::forward : locks::back, "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println(locks.moved);
  }
}
