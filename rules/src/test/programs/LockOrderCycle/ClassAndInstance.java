package lockordercycle;

/** The class's monitor and the only instance's monitor, taken in both orders. */
public final class ClassAndInstance {

  private static final ClassAndInstance ONLY = new ClassAndInstance();
  private static int resets;
  private int uses;

  private ClassAndInstance() {}

  public static ClassAndInstance only() {
    return ONLY;
  }

  public static synchronized void reset() {
    resets++;
    ONLY.clear(); // EXPECT: LockOrderCycle
  }

  private synchronized void clear() {
    uses = 0;
  }

  public synchronized void use() {
    uses++;
    count();
  }

  private static synchronized void count() {
    resets--;
  }
}
