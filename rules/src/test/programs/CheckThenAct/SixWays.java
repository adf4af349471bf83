package checkthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** One question and change in two steps, written in six ways; what is thrown away had a count. */
public final class SixWays {

  private final ConcurrentHashMap<String, LongAdder> a = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> b = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> c = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> d = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> e = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> f = new ConcurrentHashMap<>();

  public void yoda(String key) {
    if (null == a.get(key)) {
      a.put(key, new LongAdder()); // EXPECT: CheckThenAct
    }
    a.get(key).increment();
  }

  public void ternary(String key) {
    LongAdder old = b.get(key);
    b.put(key, old == null ? new LongAdder() : old); // EXPECT: CheckThenAct
    b.get(key).increment();
  }

  public void earlyReturn(String key) {
    if (c.containsKey(key)) {
      c.get(key).increment();
      return;
    }
    c.put(key, new LongAdder()); // EXPECT: CheckThenAct
  }

  public void helper(String key) {
    if (isMissing(key)) {
      d.put(key, new LongAdder()); // EXPECT: CheckThenAct
    }
    d.get(key).increment();
  }

  private boolean isMissing(String key) {
    return !d.containsKey(key);
  }

  public void temporary(String key) {
    boolean missing = !e.containsKey(key);
    if (missing) {
      e.put(key, new LongAdder()); // EXPECT: CheckThenAct
    }
    e.get(key).increment();
  }

  public void localCopy(String key) {
    ConcurrentHashMap<String, LongAdder> same = f;
    if (!same.containsKey(key)) {
      same.put(key, new LongAdder()); // EXPECT: CheckThenAct
    }
    same.get(key).increment();
  }
}
