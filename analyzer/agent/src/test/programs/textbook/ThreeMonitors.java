//! lock-cycle proven failed
package textbook;

/** Three monitors in a ring. */
final class ThreeMonitors {

  private final Object[] forks = {new Object(), new Object(), new Object()};
  private int meals;

  private void eat(int seat) {
    int next = (seat + 1) % forks.length;
    synchronized (forks[seat]) { //# A acquire ThreeMonitors eat -; B acquire ThreeMonitors eat -; C acquire ThreeMonitors eat -
      synchronized (forks[next]) { //# A acquire ThreeMonitors eat -; B acquire ThreeMonitors eat -; C acquire ThreeMonitors eat -
        meals++;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    ThreeMonitors table = new ThreeMonitors();
    Thread[] threads = new Thread[Math.max(3, Threads.count(args))];
    for (int i = 0; i < threads.length; i++) {
      int seat = i % 3;
      threads[i] = new Thread(() -> table.eat(seat), "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println(table.meals > 0);
  }
}
