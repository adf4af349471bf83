package volatilemutable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A copy is changed and then put into the field: whoever finds it finds it whole. */
public final class CopiedOnWrite {

  private volatile String[] listeners = new String[0];
  private volatile Map<String, String> names = new HashMap<>();

  public synchronized void add(String listener) {
    String[] more = Arrays.copyOf(listeners, listeners.length + 1);
    more[listeners.length] = listener;
    listeners = more;
  }

  public boolean has(int at, String listener) {
    return listeners[at].equals(listener);
  }

  public synchronized void name(String key, String name) {
    Map<String, String> more = new HashMap<>(names);
    more.put(key, name);
    names = more;
  }

  public String name(String key) {
    return names.get(key);
  }
}
