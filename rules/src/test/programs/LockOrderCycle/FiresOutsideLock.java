package lockordercycle;

import java.util.ArrayList;
import java.util.List;

/** Listeners are copied under the monitor and called without it: no circle. */
public final class FiresOutsideLock {

  private FiresOutsideLock() {}

  public static final class Subject {
    private final List<Watcher> watchers = new ArrayList<>();
    private int value;

    public synchronized void add(Watcher watcher) {
      watchers.add(watcher);
    }

    public void set(int newValue) {
      List<Watcher> copy;
      synchronized (this) {
        value = newValue;
        copy = new ArrayList<>(watchers);
      }
      for (Watcher watcher : copy) {
        watcher.changed(newValue);
      }
    }

    public synchronized int value() {
      return value;
    }
  }

  public static final class Watcher {
    private final Subject subject;
    private int seen;

    public Watcher(Subject subject) {
      this.subject = subject;
    }

    synchronized void changed(int value) {
      seen = value;
    }

    public synchronized boolean current() {
      return seen == subject.value();
    }
  }
}
