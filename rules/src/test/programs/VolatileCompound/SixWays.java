package volatilecompound;

/** One lost update, written in six ways. */
public final class SixWays {

  private volatile int a, b, c, d, e, f;

  public void inPlace() {
    a++; // EXPECT: VolatileCompound
  }

  public void turnedRound() {
    b = 1 + b; // EXPECT: VolatileCompound
  }

  public void ternary(boolean up) {
    c = up ? c + 1 : c - 1; // EXPECT: VolatileCompound
  }

  public void helper() {
    d = next(); // EXPECT: VolatileCompound
  }

  private int next() {
    return d + 1;
  }

  public void temporary() {
    int old = e;
    int more = old + 1;
    e = more; // EXPECT: VolatileCompound
  }

  public void alias() {
    SixWays self = this;
    self.f = self.f + 1; // EXPECT: VolatileCompound
  }

  public int sum() {
    return a + b + c + d + e + f;
  }
}
