package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.Sites;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a wait return with no signal, as it may at any time (JLS 17.2.1), and sees whether the
 * thread waits again or takes it for the signal: it does if it gives the lock back without another
 * wait, and does not come back to wait, and until that is seen nobody did anything that could have
 * made its condition true.
 */
final class SpuriousWakeupStrategy extends Strategy {

  /** Steps after which a thread that has not waited again will not do so for the same reason. */
  private static final int MANY = 20;

  /** So often a thread is woken that comes back to wait each time. */
  private static final int IN_A_ROW = 30;

  /** A thread woken up for nothing, so many times in a row. */
  private record Woken(Object lock, Site site, long changes, int times) {}

  /** It has given the lock back after so many steps. */
  private record Gone(Woken woken, long steps) {}

  private static final int MILLIS = 800;
  private static final int MOMENT_MILLIS = 20;
  private static final int MOMENTS = 100;

  private final Arrivals arrivals = new Arrivals();
  private final List<Pause> early = new ArrayList<>();
  private final Map<Integer, Boolean> signals = new ConcurrentHashMap<>();
  private boolean letGo;

  /** Further moments to wait, in the whole run. */
  private final AtomicInteger patience = new AtomicInteger(MOMENTS);

  /** One at a time is woken for nothing: what the others do would blur what it does. */
  private @Nullable Track candidate;

  private final IdentityHashMap<Track, Long> changes = new IdentityHashMap<>();
  private final IdentityHashMap<Track, Object> waiting = new IdentityHashMap<>();
  private final IdentityHashMap<Track, Gone> gone = new IdentityHashMap<>();

  SpuriousWakeupStrategy(Run run) {
    super(run);
  }

  @Override
  boolean followsLocks() {
    return true;
  }

  @Override
  void beforeAcquire(Track self, Site site, Track.Wanted lock) {
    // What makes the condition true may come before anybody had to wait for it, or before it is
    // seen what a thread does that was woken for nothing: not so fast.
    boolean changes =
        run.index().inClass(Point.Kind.WAIT, site)
            && !run.index().before(Point.Kind.WAIT, site)
            && methodSignals(site);
    Pause pause = new Pause();
    synchronized (gone) {
      Track woken = candidate;
      Gone one = woken == null ? null : gone.get(woken);
      boolean disturbs = one != null && woken != self && one.woken.lock == lock.lock();
      if (letGo || self.holdsAny() || !(changes || disturbs)) {
        return;
      }
      early.add(pause);
    }
    hold(self, site, pause, arrivals.next(site), MILLIS);
    settle(self);
  }

  /**
   * Before a thread changes anything: gives the one woken for nothing a moment to show its end, and
   * more while it could go on but has not: then only the machine is busy.
   */
  private void settle(Track self) {
    Track woken;
    synchronized (gone) {
      woken = candidate;
      if (woken == null || woken == self || !gone.containsKey(woken)) {
        return;
      }
    }
    try {
      do {
        woken.thread.join(MOMENT_MILLIS);
      } while (isOnItsWay(woken) && patience.getAndDecrement() > 0);
    } catch (InterruptedException e) {
      self.thread.interrupt();
    }
    claim(false);
  }

  private static boolean isOnItsWay(Track woken) {
    return woken.thread.getState() == Thread.State.RUNNABLE;
  }

  // No lambda: the runtime has none.
  private boolean methodSignals(Site site) {
    Boolean known = signals.get(site.id());
    if (known == null) {
      known = Sites.signals(site);
      signals.put(site.id(), known);
    }
    return known;
  }

  private void letEarlyGo() {
    synchronized (gone) {
      letGo = true;
      for (Pause pause : early) {
        run.pauses().met(pause);
      }
      early.clear();
    }
  }

  @Override
  boolean beforeWait(Track self, Site site, Object lock) {
    boolean again = self.note instanceof Woken last && last.lock == lock;
    self.note = null;
    int times = 0;
    synchronized (gone) {
      Gone before = gone.get(self);
      if (before != null && before.woken.lock == lock) {
        gone.remove(self);
        // Whoever calls the waiting method tests there, or comes with something new to wait for.
        times = before.woken.times;
        again |= times == IN_A_ROW;
      }
      if (again) {
        candidate = null;
      } else if (candidate != null && candidate != self) {
        return waits(self, lock);
      }
    }
    if (again) {
      letEarlyGo();
      run.schedule().step(self.thread, "waits again at", site.frame());
      return waits(self, lock);
    }
    if (run.index().roles(site) == 0 || run.verdict().decided()) {
      return waits(self, lock);
    }
    run.schedule().step(self.thread, "is woken up with no signal at", site.frame());
    synchronized (gone) {
      candidate = self;
      self.note = new Woken(lock, site, changes(self), times + 1);
    }
    return false;
  }

  private boolean waits(Track self, Object lock) {
    synchronized (gone) {
      waiting.put(self, lock);
    }
    return true;
  }

  @Override
  void released(Track self, Site site, Object lock) {
    settle(self);
    synchronized (gone) {
      if (!waiting.containsKey(self)) {
        changes.merge(self, 1L, Long::sum);
      }
    }
    if (!(self.note instanceof Woken last) || lock != last.lock || self.count(lock) > 1) {
      return;
    }
    self.note = null;
    synchronized (gone) {
      if (changes(self) == last.changes) {
        gone.put(self, new Gone(last, self.steps()));
      } else {
        candidate = null;
      }
    }
  }

  // Whoever calls the waiting method in a loop tests there; such a thread soon waits again.
  @Override
  void look() {
    claim(false);
  }

  @Override
  void still(List<Blocked> blocked) {
    claim(true);
  }

  @Override
  void ending() {
    claim(true);
  }

  private void claim(boolean last) {
    synchronized (gone) {
      Track track = candidate;
      Gone one = track == null ? null : gone.get(track);
      if (track == null || one == null) {
        return;
      }
      if (changes(track) != one.woken.changes) {
        // What it waited for may have come since, and it may have looked.
        gone.remove(track);
        candidate = null;
      } else if (last || !track.thread.isAlive() || track.steps() > one.steps + MANY) {
        run.verdict()
            .is(
                Outcome.FAILED,
                track.thread.getName()
                    + " was woken up with no signal at "
                    + one.woken.site.frame()
                    + " and went on");
      }
    }
  }

  @Override
  void signalled(Track self, Site site, Object lock) {
    settle(self);
    synchronized (gone) {
      changes.merge(self, 1L, Long::sum);
    }
  }

  @Override
  void afterWait(Track self, Site site, Object lock) {
    synchronized (gone) {
      waiting.remove(self);
    }
  }

  /**
   * How often threads other than this one did what may make a condition true: they signalled, or
   * gave a lock back but to wait.
   */
  private long changes(Track self) {
    long sum = 0;
    for (Map.Entry<Track, Long> one : changes.entrySet()) {
      sum += one.getKey() == self ? 0 : one.getValue();
    }
    return sum;
  }
}
