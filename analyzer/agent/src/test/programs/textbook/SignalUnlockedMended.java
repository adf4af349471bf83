//! stuck reached
package textbook;

/** Tells that something is there before the monitor is left. */
final class SignalUnlockedMended implements Runnable {

  private final Object monitor = new Object();
  private int items;

  @Override
  public void run() {
    synchronized (monitor) {
      items++;
      monitor.notifyAll(); //# A signal SignalUnlockedMended run -
    }
  }

  public static void main(String[] args) throws InterruptedException {
    SignalUnlockedMended box = new SignalUnlockedMended();
    Threads.run(Threads.count(args), box);
    System.out.println(box.items > 0);
  }
}
