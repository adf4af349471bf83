package inconsistentguard;

/** One unlocked read, written in six ways; each field is guarded in set and not where it is read. */
public final class SixWays {

  private int a, b, c, d, e, f;

  public synchronized void set(int value) {
    a = value;
    b = value;
    c = value;
    d = value;
    e = value;
    f = value;
  }

  public synchronized int sum() {
    return a + b + c + d + e + f;
  }

  public boolean yoda() {
    return 0 == a; // EXPECT: InconsistentGuard
  }

  public String ternary() {
    return b > 0 ? "some" : "none"; // EXPECT: InconsistentGuard
  }

  public int earlyReturn(boolean skip) {
    if (skip) {
      return 0;
    }
    return c; // EXPECT: InconsistentGuard
  }

  public int helper() {
    return readD();
  }

  private int readD() {
    return d; // EXPECT: InconsistentGuard
  }

  public boolean temporary() {
    boolean positive = e > 0; // EXPECT: InconsistentGuard
    return positive;
  }

  public int throughAlias() {
    SixWays self = this;
    return self.f; // EXPECT: InconsistentGuard
  }
}
