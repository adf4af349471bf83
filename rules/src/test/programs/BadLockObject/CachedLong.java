package badlockobject;

/** Long.valueOf serves small numbers from a cache: two users with number 7 share a lock. */
public final class CachedLong {

  private final Long number;

  public CachedLong(long number) {
    this.number = number;
  }

  public void print(String text) {
    synchronized (number) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }
}
