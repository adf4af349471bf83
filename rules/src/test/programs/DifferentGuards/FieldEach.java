package differentguards;

/** Two locks for two fields, each field under its own throughout. */
public final class FieldEach {

  private final Object readLock = new Object();
  private final Object writeLock = new Object();
  private int reads;
  private int writes;

  public void read() {
    synchronized (readLock) {
      reads++;
    }
  }

  public void write() {
    synchronized (writeLock) {
      writes++;
    }
  }

  public int total() {
    int sum;
    synchronized (readLock) {
      sum = reads;
    }
    synchronized (writeLock) {
      sum += writes;
    }
    return sum;
  }
}
