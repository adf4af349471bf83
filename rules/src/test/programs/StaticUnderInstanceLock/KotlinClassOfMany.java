package staticunderinstancelock;

/** As before, but with a public constructor: each object has a monitor, the count is one. */
public final class KotlinClassOfMany {

  public static final KotlinClassOfMany INSTANCE = new KotlinClassOfMany();

  private static int count;

  public final synchronized int next() {
    int var1 = count;
    count = var1 + 1; // EXPECT-NEAR: StaticUnderInstanceLock
    return var1;
  }

  public final synchronized void reset() {
    count = 0;
  }
}
