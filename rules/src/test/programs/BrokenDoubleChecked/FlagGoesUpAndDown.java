package brokendoublechecked;

/** A flag that is taken down again tells of a phase; one that stays up tells what is there. */
public final class FlagGoesUpAndDown {

  private boolean switching;
  private boolean prepared;
  private int size;
  private int place;

  public void flush() {
    if (size > 100 && !switching) { // EXPECT: InconsistentGuard, BrokenDoubleChecked possible review
      synchronized (this) {
        if (!switching) {
          switching = true;
          size = 0;
        }
      }
    }
  }

  public synchronized void switched() {
    switching = false;
  }

  public int place() {
    if (!prepared) { // EXPECT: BrokenDoubleChecked likely
      synchronized (this) {
        if (!prepared) {
          place = System.identityHashCode(this);
          prepared = true;
        }
      }
    }
    return place; // EXPECT: InconsistentGuard possible
  }

  public synchronized void add(int more) {
    size += more;
  }
}
