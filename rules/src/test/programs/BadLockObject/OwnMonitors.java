package badlockobject;

import java.util.ArrayList;
import java.util.List;

/** this, the class literal and the final collection that is guarded are all sound monitors. */
public class OwnMonitors {

  private static int created;

  private final List<String> names = new ArrayList<>();
  private int count;

  public void byThis() {
    synchronized (this) {
      count++;
    }
  }

  public static void byClass() {
    synchronized (OwnMonitors.class) {
      created++;
    }
  }

  public void byContent(String name) {
    synchronized (names) {
      names.add(name);
    }
  }
}
