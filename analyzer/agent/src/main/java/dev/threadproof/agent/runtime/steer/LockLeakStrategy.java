package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.Sites;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the first call that comes between acquisition and release throw, and sees whether the lock
 * is lost: its owner has ended, so nobody can ever give it back. Anybody could give a permit back,
 * so that every thread which has one is thrown an exception, until others wait for ever.
 */
final class LockLeakStrategy extends Strategy {

  private static final String SEMAPHORE = "java.util.concurrent.Semaphore.";

  private boolean thrown;

  /** A thread has a permit. */
  private record Permit() {}

  LockLeakStrategy(Run run) {
    super(run);
  }

  @Override
  void beforeCall(Track self, Site site, @Nullable Object receiver, @Nullable Object argument) {
    if (site.member().startsWith(SEMAPHORE)) {
      self.note = null;
      return;
    }
    boolean lost = self.note instanceof Permit;
    if (!run.index().throwsAt(site) || givesBack(site) || !(lost || (hasLock(self) && first()))) {
      return;
    }
    run.schedule().step(self.thread, "is thrown an exception at", site.frame());
    throw new IllegalStateException("threadproof: thrown at the call to see what is left locked");
  }

  @Override
  void afterCall(Track self, Site site, @Nullable Object result) {
    boolean takes = site.member().startsWith(SEMAPHORE + "acquire");
    if (takes && run.index().takes(site)) {
      self.note = new Permit();
    }
  }

  // Who gives the lock back must not fail: then nobody could do it right.
  private static boolean givesBack(Site site) {
    String name = Aim.callee(site);
    return site.member().startsWith("java.util.concurrent.locks.")
        || name.startsWith("unlock")
        || name.startsWith("release");
  }

  private synchronized boolean first() {
    boolean first = !thrown;
    thrown = true;
    return first;
  }

  private boolean hasLock(Track self) {
    for (Track.Held held : self.held()) {
      if (leakable(held)) {
        return true;
      }
    }
    return false;
  }

  // A monitor is given back by the JVM, whatever is thrown.
  private boolean leakable(Track.Held held) {
    Site taken = Sites.get(held.site);
    return (held.lock instanceof Lock
            || held.lock instanceof ReadWriteLock
            || held.lock instanceof StampedLock)
        && taken.kind() == Point.Kind.ACQUIRE
        && run.index().takes(taken);
  }

  @Override
  void look() {
    if (run.verdict().decided()) {
      return;
    }
    for (Track owner : run.tracks().all()) {
      if (!owner.thread.isAlive()) {
        for (Track.Held held : owner.held()) {
          if (leakable(held) && Acquisition.taken(held.lock) && !elsewhere(held.lock, owner)) {
            run.verdict()
                .is(
                    Outcome.FAILED,
                    owner.thread.getName()
                        + " has ended with the lock taken at "
                        + Sites.get(held.site).frame()
                        + waiter(held.lock));
          }
        }
      }
    }
  }

  @Override
  void ending() {
    look();
  }

  private boolean elsewhere(Object lock, Track owner) {
    for (Track track : run.tracks().all()) {
      if (track != owner && track.hasNow(lock)) {
        return true;
      }
    }
    return false;
  }

  private String waiter(Object lock) {
    for (Track track : run.tracks().all()) {
      Track.Wanted wanted = track.wanted();
      if (wanted != null && wanted.lock() == lock) {
        return "; " + track.thread.getName() + " waits for it for ever";
      }
    }
    return "; whoever needs it waits for ever";
  }
}
