package badlockobject;

/** Each call locks an object of its own: nobody is ever kept out. */
public final class LocalLock {

  public void print(String text) {
    Object lock = new Object();
    synchronized (lock) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }
}
