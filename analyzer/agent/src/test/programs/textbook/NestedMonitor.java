//! stuck proven failed
package textbook;

/** Waits on one monitor with another in hand that the notifier needs. */
final class NestedMonitor {

  private final Object outer = new Object();
  private final Object inner = new Object();
  private boolean ready;

  private void await() {
    synchronized (outer) {
      synchronized (inner) {
        while (!ready) {
          try {
            inner.wait(); //# A wait NestedMonitor await -
          } catch (InterruptedException e) {
            return;
          }
        }
      }
    }
  }

  private void announce() {
    synchronized (outer) { //# B acquire NestedMonitor announce -
      synchronized (inner) {
        ready = true;
        inner.notifyAll();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    NestedMonitor monitors = new NestedMonitor();
    Thread[] threads = new Thread[Threads.count(args)];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(monitors::await, "waiter-" + i);
      threads[i].start();
    }
    Thread.sleep(50);
    Thread announcer = new Thread(monitors::announce, "announcer");
    announcer.start();
    for (Thread thread : threads) {
      thread.join();
    }
    announcer.join();
    System.out.println("done");
  }
}
