package waitoncondition;

/** A lock of the program's own, built on its monitor. */
public final class OwnMonitor implements AutoCloseable {

  private boolean taken;

  public synchronized void lock() throws InterruptedException {
    while (taken) {
      wait();
    }
    taken = true;
  }

  @Override
  public synchronized void close() {
    taken = false;
    notify();
  }
}
