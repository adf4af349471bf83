package inconsistentguard;

/** equals() holds the monitor of this and reads the other object's fields without that one's. */
public final class EqualsReadsOther {

  private int low;

  public synchronized void low(int newLow) {
    low = newLow;
  }

  public synchronized int low() {
    return low;
  }

  @Override
  public synchronized boolean equals(Object other) {
    return other instanceof EqualsReadsOther that && that.low == low; // EXPECT: InconsistentGuard
  }

  @Override
  public synchronized int hashCode() {
    return low;
  }
}
