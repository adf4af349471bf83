package lostwakeup;

/** A wait with no condition at all: a notify that came before is lost, a spurious wake-up passes. */
public final class BareWait {

  private final Object bell = new Object();

  public void await() throws InterruptedException {
    synchronized (bell) {
      bell.wait(); // EXPECT: LostWakeup possible
    }
  }

  public void ring() {
    synchronized (bell) {
      bell.notifyAll();
    }
  }
}
