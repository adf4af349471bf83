package instanceordercycle;

/** a.same(b) locks a, then b; b.same(a) the other way round. */
public final class SyncedEquals {

  private int value;

  public void set(int newValue) {
    synchronized (this) {
      value = newValue;
    }
  }

  public boolean same(SyncedEquals other) {
    synchronized (this) {
      synchronized (other) { // EXPECT: InstanceOrderCycle
        return value == other.value;
      }
    }
  }
}
