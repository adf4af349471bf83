package volatilecompound;

/** The sum is kept in a local on the way; that does not make it one step. */
public final class AddsToTotal {

  private volatile long total;

  public void add(long amount) {
    long old = total;
    long sum = old + amount;
    total = sum; // EXPECT: VolatileCompound
  }

  public long total() {
    return total;
  }
}
