//! lock-cycle reached
package textbook;

/** Three monitors, the lower always first. */
final class ThreeMonitorsMended {

  private final Object[] forks = {new Object(), new Object(), new Object()};
  private int meals;

  private void eat(int seat) {
    int next = (seat + 1) % forks.length;
    synchronized (forks[Math.min(seat, next)]) { //# A acquire ThreeMonitorsMended eat -; B acquire ThreeMonitorsMended eat -; C acquire ThreeMonitorsMended eat -
      synchronized (forks[Math.max(seat, next)]) { //# A acquire ThreeMonitorsMended eat -; B acquire ThreeMonitorsMended eat -; C acquire ThreeMonitorsMended eat -
        meals++;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    ThreeMonitorsMended table = new ThreeMonitorsMended();
    Thread[] threads = new Thread[Math.max(3, Threads.count(args))];
    for (int i = 0; i < threads.length; i++) {
      int seat = i % 3;
      threads[i] = new Thread(() -> table.eat(seat), "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println(table.meals > 0);
  }
}
