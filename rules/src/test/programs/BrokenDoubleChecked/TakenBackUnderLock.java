package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;

/** What is tested twice is taken away, not made: whoever skips the lock has nothing to use. */
public final class TakenBackUnderLock {

  private final Object lock = new Object();
  private volatile List<String> pending = new ArrayList<>();
  private List<String> held = new ArrayList<>();

  public void add(String line) {
    synchronized (lock) {
      held.add(line);
    }
  }

  public void close() {
    if (held != null) { // EXPECT: InconsistentGuard
      synchronized (lock) {
        if (held != null) {
          pending = held;
          held = null;
        }
      }
    }
  }

  public int size() {
    return pending.size();
  }
}
