package badlockobject;

/** After renew() two threads may be inside at once, each with another object's monitor. */
public final class Reassigned {

  private volatile Object lock = new Object();

  public void print(String text) {
    synchronized (lock) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }

  public void renew() {
    lock = new Object();
  }
}
