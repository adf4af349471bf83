package notifynotheld;

/** Holds its own monitor and notifies on another object. */
public final class OtherMonitor {

  private final Object ready = new Object();
  private boolean done;

  public synchronized void finish() {
    done = true;
    ready.notifyAll(); // EXPECT: NotifyNotHeld
  }

  public synchronized boolean done() {
    return done;
  }
}
