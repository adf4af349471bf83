package inconsistentguard;

/** Static state behind a private static lock, and one method that goes around it. */
public final class StaticLock {

  private static final Object LOCK = new Object();
  private static String current = "";

  private StaticLock() {}

  public static void set(String value) {
    synchronized (LOCK) {
      current = value;
    }
  }

  public static String get() {
    synchronized (LOCK) {
      return current;
    }
  }

  public static boolean isEmpty() {
    return current.isEmpty(); // EXPECT: InconsistentGuard
  }
}
