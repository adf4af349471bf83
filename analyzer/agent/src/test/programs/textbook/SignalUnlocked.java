//! stuck proven failed
package textbook;

/** Tells that something is there, after the monitor has been left. */
final class SignalUnlocked implements Runnable {

  private final Object monitor = new Object();
  private int items;

  @Override
  public void run() {
    synchronized (monitor) {
      items++;
    }
    monitor.notifyAll(); //# A signal SignalUnlocked run -
  }

  public static void main(String[] args) throws InterruptedException {
    SignalUnlocked box = new SignalUnlocked();
    Threads.run(Threads.count(args), box);
    System.out.println(box.items > 0);
  }
}
