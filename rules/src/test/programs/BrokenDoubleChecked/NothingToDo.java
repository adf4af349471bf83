package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;

/** Where the bare test finds nothing, nothing is made: it is no lazy initialisation. */
public final class NothingToDo {

  private List<String> log;
  private int rounds;

  public synchronized void open() {
    log = new ArrayList<>();
  }

  /** Only who has a log goes on to the lock. */
  public boolean checkpoint() {
    if (log == null) { // EXPECT: InconsistentGuard
      return false;
    }
    synchronized (this) {
      rounds++;
      if (log != null && log.size() > 100) {
        log = new ArrayList<>();
      }
      return true;
    }
  }

  /** The lazy twin. */
  public static final class Made {

    private List<String> names;

    public List<String> names() {
      if (names != null) { // EXPECT: BrokenDoubleChecked
        return names;
      }
      synchronized (this) {
        if (names == null) {
          names = new ArrayList<>();
        }
        return names;
      }
    }
  }
}
