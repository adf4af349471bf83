package inconsistentguard;

/** The snapshot's private constructor is only ever called with the owner's monitor held. */
public final class SnapshotUnderLock {

  private long total;
  private long count;

  public static final class Snapshot {
    public final double mean;

    private Snapshot(SnapshotUnderLock owner) {
      mean = owner.count == 0 ? 0 : (double) owner.total / owner.count;
    }
  }

  public synchronized void add(long amount) {
    total += amount;
    count++;
  }

  public synchronized Snapshot snapshot() {
    return new Snapshot(this);
  }
}
