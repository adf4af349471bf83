package volatilecompound;

import java.util.concurrent.atomic.AtomicInteger;

/** As kotlinc writes {@code @Volatile var count} and {@code count++} and {@code count += by}. */
public final class KotlinVolatile {

  private volatile int count;
  private volatile int total;
  private final AtomicInteger exact = new AtomicInteger();

  public final int getCount() {
    return this.count;
  }

  public final void setCount(int var1) {
    this.count = var1;
  }

  public final int next() {
    int var1 = this.count;
    this.count = var1 + 1; // EXPECT: VolatileCompound
    return var1;
  }

  public final void add(int by) {
    this.total += by; // EXPECT: VolatileCompound
  }

  public final int getTotal() {
    return this.total;
  }

  public final int nextExact() {
    return this.exact.getAndIncrement();
  }
}
