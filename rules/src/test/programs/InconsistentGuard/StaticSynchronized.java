package inconsistentguard;

/** A static synchronized method and a block on the class literal hold the same monitor. */
public final class StaticSynchronized {

  private static int created;

  private StaticSynchronized() {}

  public static synchronized StaticSynchronized create() {
    created++;
    return new StaticSynchronized();
  }

  public int created() {
    synchronized (StaticSynchronized.class) {
      return created;
    }
  }
}
