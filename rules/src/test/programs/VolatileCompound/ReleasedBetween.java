package volatilecompound;

/** Read under the lock and written under the lock, but the lock is given back in between. */
public final class ReleasedBetween {

  private volatile int next;

  public int take(int count) {
    int first;
    synchronized (this) {
      first = next;
    }
    int after = first + count;
    synchronized (this) {
      next = after; // EXPECT: VolatileCompound
    }
    return first;
  }
}
