package atomiccompound;

import java.util.concurrent.atomic.AtomicReference;

/** As Lombok writes {@code @Getter(lazy = true)}: asked again, and set, under one monitor. */
public final class LombokLazyGetter {

  private final AtomicReference<Object> cached = new AtomicReference<>();

  @SuppressWarnings("all")
  public double[] getCached() {
    Object value = this.cached.get();
    if (value == null) {
      synchronized (this.cached) {
        value = this.cached.get();
        if (value == null) {
          final double[] actualValue = expensive();
          value = actualValue == null ? this.cached : actualValue;
          this.cached.set(value);
        }
      }
    }
    return (double[]) (value == this.cached ? null : value);
  }

  private double[] expensive() {
    double[] result = new double[1_000];
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.asin(i);
    }
    return result;
  }
}
