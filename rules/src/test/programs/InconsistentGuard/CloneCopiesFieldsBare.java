package inconsistentguard;

/** Object.clone reads all fields of the original: here without the lock, a torn long included. */
public final class CloneCopiesFieldsBare implements Cloneable {

  private long total;

  public synchronized void add(long amount) {
    total += amount;
  }

  public synchronized long total() {
    return total;
  }

  @Override
  public CloneCopiesFieldsBare clone() {
    try {
      return (CloneCopiesFieldsBare) super.clone(); // MISS: InconsistentGuard what Object.clone reads
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
