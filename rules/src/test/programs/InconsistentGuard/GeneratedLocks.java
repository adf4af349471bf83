package inconsistentguard;

/** The shape that annotation processors write: $lock for objects, $LOCK for the class. */
public final class GeneratedLocks {

  private final Object $lock = new Object[0];
  private static final Object $LOCK = new Object[0];

  private int answers;
  private static int instances;

  public GeneratedLocks() {
    synchronized ($LOCK) {
      instances++;
    }
  }

  public int answer() {
    synchronized ($lock) {
      answers++;
      return answers;
    }
  }

  public void reset() {
    synchronized (this.$lock) {
      answers = 0;
    }
  }

  public static int instances() {
    synchronized ($LOCK) {
      return instances;
    }
  }
}
