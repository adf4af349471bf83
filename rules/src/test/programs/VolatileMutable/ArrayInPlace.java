package volatilemutable;

/** The reference is volatile, the elements are not: one thread may never see another's count. */
public final class ArrayInPlace {

  private volatile int[] counts = new int[8];

  public void count(int kind) {
    counts[kind] = counts[kind] + 1; // EXPECT: VolatileMutable possible
  }

  public int of(int kind) {
    return counts[kind];
  }

  public void clear() {
    counts = new int[8];
  }
}
