package badlockobject;

import java.util.ArrayList;
import java.util.List;

/** The field only loses its object under the lock, and never gets another; its twin does. */
public final class TakenAwayInTheEnd {

  private static TakenAwayInTheEnd instance = new TakenAwayInTheEnd();
  private static List<String> names = new ArrayList<>();

  private int users = 1;

  public static void stop() {
    TakenAwayInTheEnd known = instance;
    if (known != null) {
      synchronized (known) {
        known.users = 0;
        instance = null;
      }
    }
  }

  public static void add(String name) {
    synchronized (names) { // EXPECT: BadLockObject
      names.add(name);
    }
  }

  public static void clear() {
    synchronized (names) { // EXPECT: BadLockObject
      names = new ArrayList<>();
    }
  }
}
