package badlockobject;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The entry is locked before others can see it, and filled before it is unlocked. */
public final class LockedBeforeItIsShown {

  private static final class Entry {
    private String value;
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  public void make(String key) {
    Entry entry = new Entry();
    synchronized (entry) { // EXPECT: BadLockObject review
      if (entries.putIfAbsent(key, entry) == null) {
        entry.value = key.trim();
      }
    }
  }

  public String get(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return "";
    }
    synchronized (entry) {
      return entry.value;
    }
  }
}
