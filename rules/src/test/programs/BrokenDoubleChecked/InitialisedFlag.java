package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;

/** A plain flag says that the object is initialised; it is tested without and with the lock. */
public final class InitialisedFlag {

  private final Object lock = new Object();
  private final List<String> plugins = new ArrayList<>();
  private boolean initialised;

  public void init() {
    if (!initialised) { // EXPECT: BrokenDoubleChecked
      synchronized (lock) {
        if (!initialised) {
          plugins.add("core");
          initialised = true;
        }
      }
    }
  }

  public int size() {
    synchronized (lock) {
      return plugins.size();
    }
  }
}
