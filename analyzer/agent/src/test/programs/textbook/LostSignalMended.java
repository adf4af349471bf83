//! lost-wakeup reached
package textbook;

/** Tests and waits under the lock that is signalled under. */
final class LostSignalMended {

  private final Object monitor = new Object();
  private boolean ready;

  private void await() throws InterruptedException {
    synchronized (monitor) {
      while (!ready) { //# A read LostSignalMended await textbook.LostSignalMended.ready
        monitor.wait(); //# A wait LostSignalMended await textbook.LostSignalMended.monitor
      }
    }
  }

  private void announce() {
    synchronized (monitor) {
      ready = true;
      monitor.notifyAll(); //# B signal LostSignalMended announce textbook.LostSignalMended.monitor
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
    LostSignalMended news = new LostSignalMended();
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
