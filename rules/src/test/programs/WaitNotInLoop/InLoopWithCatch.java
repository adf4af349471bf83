package waitnotinloop;

/** The interrupt is caught inside the loop; the condition is still tested before going on. */
public final class InLoopWithCatch {

  private boolean done;

  public void awaitDone() {
    boolean interrupted = false;
    synchronized (this) {
      while (!done) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  public synchronized void done() {
    done = true;
    notifyAll();
  }
}
