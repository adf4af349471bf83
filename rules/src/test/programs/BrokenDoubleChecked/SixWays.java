package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;

/** One broken lazy part, written in six ways. */
public final class SixWays {

  private List<String> a, b, c, d, e, f;
  private final Object lock = new Object();

  public List<String> yoda() {
    if (null == a) { // EXPECT: BrokenDoubleChecked
      synchronized (this) {
        if (null == a) {
          a = new ArrayList<>();
        }
      }
    }
    return a;
  }

  public List<String> ternary() {
    return b != null ? b : makeB(); // EXPECT: BrokenDoubleChecked
  }

  private synchronized List<String> makeB() {
    return b != null ? b : (b = new ArrayList<>());
  }

  public List<String> earlyReturn() {
    if (c != null) { // EXPECT: BrokenDoubleChecked
      return c;
    }
    synchronized (this) {
      if (c == null) {
        c = new ArrayList<>();
      }
      return c;
    }
  }

  public List<String> helper() {
    if (isMissing()) {
      synchronized (this) {
        if (isMissing()) {
          d = new ArrayList<>();
        }
      }
    }
    return d;
  }

  private boolean isMissing() {
    return d == null; // EXPECT: BrokenDoubleChecked
  }

  public List<String> temporary() {
    boolean missing = e == null; // EXPECT: BrokenDoubleChecked
    if (missing) {
      synchronized (this) {
        boolean stillMissing = e == null;
        if (stillMissing) {
          e = new ArrayList<>();
        }
      }
    }
    return e;
  }

  public List<String> localCopyOfLock() {
    if (f == null) { // EXPECT: BrokenDoubleChecked
      Object held = lock;
      synchronized (held) {
        if (f == null) {
          f = new ArrayList<>();
        }
      }
    }
    return f;
  }
}
