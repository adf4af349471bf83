package inconsistentguard;

/** The nested snapshot copies two fields of its owner without the owner's monitor. */
public final class BuilderSnapshot {

  private long total;

  public static final class Snapshot {
    public final long total;

    private Snapshot(BuilderSnapshot owner) {
      total = owner.total; // EXPECT: InconsistentGuard
    }
  }

  public synchronized void add(long amount) {
    total += amount;
  }

  public synchronized void reset() {
    total = 0;
  }

  public Snapshot snapshot() {
    return new Snapshot(this);
  }
}
