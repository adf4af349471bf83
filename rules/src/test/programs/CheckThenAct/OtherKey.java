package checkthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is asked and what is changed are different keys, or have nothing to do with each other. */
public final class OtherKey {

  private final Map<String, String> names = new ConcurrentHashMap<>();

  public void rename(String from, String to) {
    String name = names.get(from);
    System.out.println(name);
    names.put(to, "new");
  }

  public String lookUp(String key) {
    String name = names.get(key);
    return name == null ? "none" : name;
  }
}
