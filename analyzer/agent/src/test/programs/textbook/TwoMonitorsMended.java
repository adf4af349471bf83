//! lock-cycle reached
package textbook;

/** Two monitors, always taken in one order. */
final class TwoMonitorsMended {

  private final Object first = new Object();
  private final Object second = new Object();
  private int moved;

  private void forward() {
    synchronized (first) { //# A acquire TwoMonitorsMended forward textbook.TwoMonitorsMended.first
      synchronized (second) { //# A acquire TwoMonitorsMended forward textbook.TwoMonitorsMended.second
        moved++;
      }
    }
  }

  private void back() {
    synchronized (first) { //# B acquire TwoMonitorsMended back textbook.TwoMonitorsMended.first
      synchronized (second) { //# B acquire TwoMonitorsMended back textbook.TwoMonitorsMended.second
        moved--;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    TwoMonitorsMended locks = new TwoMonitorsMended();
    Thread[] threads = new Thread[Threads.count(args)];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(i % 2 == 0 ? locks::forward : locks::back, "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println(locks.moved);
  }
}
