package inconsistentguard;

/**
 * The record has no lock of its own: that one of its users holds the record's monitor round its
 * calls, for reasons of its own, makes no guard of it.
 */
public class LockedBySomebodyElse {

  private long size;

  public long size() {
    return size;
  }

  public void grow(long by) {
    size += by;
  }
}

class Ledger {

  private final LockedBySomebodyElse first = new LockedBySomebodyElse();

  public void add(LockedBySomebodyElse entry) {
    synchronized (entry) {
      entry.grow(1);
      entry.grow(2);
    }
  }
}
