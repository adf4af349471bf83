//! lost-wakeup proven failed
package textbook;

/** Tests without the lock, then waits: the signal may come between. */
final class LostSignal {

  private final Object monitor = new Object();
  private volatile boolean ready;

  private void await() throws InterruptedException {
    if (!ready) { //# A read LostSignal await textbook.LostSignal.ready
      synchronized (monitor) {
        monitor.wait(); //# A wait LostSignal await textbook.LostSignal.monitor
      }
    }
  }

  private void announce() {
    synchronized (monitor) {
      ready = true;
      monitor.notifyAll(); //# B signal LostSignal announce textbook.LostSignal.monitor
    }
  }

  private void listen() {
    try {
      await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LostSignal news = new LostSignal();
    Thread[] listeners = new Thread[Threads.count(args)];
    for (int i = 0; i < listeners.length; i++) {
      listeners[i] = new Thread(news::listen, "listener-" + i);
      listeners[i].start();
    }
    Thread.sleep(30);
    news.announce();
    for (Thread listener : listeners) {
      listener.join();
    }
    System.out.println("done");
  }
}
