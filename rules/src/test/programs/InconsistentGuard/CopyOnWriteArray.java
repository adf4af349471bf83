package inconsistentguard;

import java.util.Arrays;

/** The array is replaced under the monitor, never changed, and read through a volatile field. */
public final class CopyOnWriteArray {

  private volatile String[] names = {};

  public synchronized void add(String name) {
    String[] longer = Arrays.copyOf(names, names.length + 1);
    longer[names.length] = name;
    names = longer;
  }

  public synchronized void clear() {
    names = new String[0];
  }

  public boolean contains(String name) {
    for (String known : names) {
      if (known.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
