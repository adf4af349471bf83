package badlockobject;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sound monitors: arrays, final collections, one object for each key, a class literal. */
public final class SoundLocks {

  private static final byte[] STATIC_LOCK = new byte[0];

  private final List<String> items = new ArrayList<>();
  private final Object chosen;
  private final ConcurrentMap<String, Object> locks = new ConcurrentHashMap<>();

  public SoundLocks(boolean own) {
    if (own) {
      chosen = new Object();
    } else {
      chosen = STATIC_LOCK;
    }
  }

  public void add(String item) {
    synchronized (items) {
      items.add(item);
    }
  }

  public void perKey(String key) {
    Object lock = locks.computeIfAbsent(key, k -> new Object());
    synchronized (lock) {
      System.out.println(key);
    }
  }

  public void print(String text) {
    synchronized (STATIC_LOCK) {
      System.out.println(text);
    }
    synchronized (chosen) {
      System.out.println(text);
    }
    synchronized (SoundLocks.class) {
      System.out.println(text);
    }
  }
}
