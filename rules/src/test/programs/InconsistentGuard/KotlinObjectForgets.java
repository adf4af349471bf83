package inconsistentguard;

/** As kotlinc writes an {@code object}; one method lacks {@code @Synchronized}. */
public final class KotlinObjectForgets {

  public static final KotlinObjectForgets INSTANCE = new KotlinObjectForgets();

  private static int count;

  private KotlinObjectForgets() {}

  public final synchronized int next() {
    int var1 = count;
    count = var1 + 1;
    return var1;
  }

  public final synchronized void reset() {
    count = 0;
  }

  public final int peek() {
    return count; // EXPECT: InconsistentGuard
  }
}
