package waitoncondition;

/** A thread's own class guards its state with its monitor. */
public final class WaitOnThread extends Thread {

  private boolean done;

  @Override
  public void run() {
    synchronized (this) {
      done = true;
      notifyAll();
    }
  }

  public synchronized void await() throws InterruptedException {
    while (!done) {
      wait();
    }
  }
}
