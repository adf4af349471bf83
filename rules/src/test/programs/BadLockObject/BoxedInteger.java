package badlockobject;

/** Small boxed values are cached (JLS 5.1.7): any code that locks the same number locks this. */
public final class BoxedInteger {

  private static final Integer LOCK = 1;
  private static int count;

  private BoxedInteger() {}

  public static void increment() {
    synchronized (LOCK) { // EXPECT: BadLockObject
      count++;
    }
  }
}
