package inconsistentguard;

/** Writers exclude each other by the monitor; the lock-free read is ordered by the volatile. */
public final class VolatileFastRead {

  private volatile int version;

  public synchronized void bump() {
    version = version + 1;
  }

  public int version() {
    return version;
  }
}
