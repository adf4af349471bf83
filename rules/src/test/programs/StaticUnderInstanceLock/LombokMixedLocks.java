package staticunderinstancelock;

/** As Lombok writes {@code @Synchronized}: $LOCK in static methods, $lock in the others. */
public final class LombokMixedLocks {

  private static final Object $LOCK = new Object[0];
  private final Object $lock = new Object[0];

  private static int made;
  private int used;

  public static int make() {
    synchronized (LombokMixedLocks.$LOCK) {
      made++;
      return made;
    }
  }

  public void use() {
    synchronized (this.$lock) {
      used++;
    }
  }

  public int used() {
    synchronized (this.$lock) {
      return used;
    }
  }

  public void forget() {
    synchronized (this.$lock) {
      made--; // EXPECT-NEAR: StaticUnderInstanceLock
    }
  }
}
