package badlockobject;

/** The mended twin: an object that nobody else has, for the instance and for the class. */
public final class PrivateFinal {

  private static final Object SHARED = new Object();
  private static int made;

  private final Object lock = new Object();
  private final byte[] small = new byte[0];
  private int count;
  private int prints;

  public PrivateFinal() {
    synchronized (SHARED) {
      made++;
    }
  }

  public void increment() {
    synchronized (lock) {
      count++;
    }
  }

  public void print() {
    synchronized (small) {
      prints++;
    }
  }
}
