package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.runtime.LockParts;
import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.Steering;
import dev.threadproof.agent.runtime.ThreadState;
import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/** Follows one plan: keeps track of the threads and asks the experiment's strategy what to do. */
public final class Driver implements Steering {

  private final Run run;
  private final Strategy strategy;
  private final Watch watch;

  private Driver(Run run) {
    this.run = run;
    this.strategy = strategy(run);
    this.watch = new Watch(run, strategy);
  }

  /**
   * Begins to follow a plan.
   *
   * @param seed decides whatever chance decides
   */
  public static Driver start(Plan plan, long seed) {
    Driver driver = new Driver(Run.of(plan, seed));
    driver.watch.start();
    return driver;
  }

  private static Strategy strategy(Run run) {
    return switch (run.plan().experiment()) {
      case RACE -> new RaceStrategy(run);
      case LOCK_CYCLE -> new LockCycleStrategy(run);
      case LOCK_LEAK -> new LockLeakStrategy(run);
      case SPURIOUS_WAKEUP -> new SpuriousWakeupStrategy(run);
      case LOST_WAKEUP -> new LostWakeupStrategy(run);
      case ACT_BETWEEN -> new ActBetweenStrategy(run);
      case LEFT_VALUE -> new LeftValueStrategy(run);
      case LEFT_POOL -> new LeftPoolStrategy(run);
      // These show by themselves: in the order of events, or when nothing moves any more.
      case UNORDERED, SELF_DEADLOCK, STARVATION, STUCK -> new WatchingStrategy(run);
    };
  }

  @Override
  public void woven(Site site) {
    run.index().add(site);
  }

  @Override
  public void update(Site site) {
    run.index().update(site);
  }

  @Override
  public void beforeAccess(Site site, Object subject, boolean write, boolean orders) {
    reach(site);
    Track self = run.tracks().current();
    if (orders) {
      strategy.beforeOrderedAccess(self, site, subject, write);
    } else {
      strategy.beforeAccess(self, site, subject, write);
    }
  }

  @Override
  public void counted(Object collection, boolean write) {
    strategy.counted(run.tracks().current(), collection, write);
  }

  @Override
  public void afterAccess(Site site, Object subject, boolean write) {
    strategy.afterAccess(run.tracks().current(), site, subject, write);
  }

  @Override
  public void reached(Site site) {
    reach(site);
  }

  @Override
  public void beforeAcquire(ThreadState thread, Site site, Object lock, boolean shared) {
    Track self = run.tracks().of(thread);
    reach(site);
    Track.Wanted wanted = new Track.Wanted(lock, shared, site.id());
    if (strategy.followsLocks()) {
      strategy.beforeAcquire(self, site, wanted);
    }
    if (lock instanceof StampedLock || !self.reenters(lock, shared)) {
      self.wants(wanted);
    }
  }

  @Override
  public void acquired(ThreadState thread, Site site, Object lock, boolean shared) {
    run.tracks().of(thread).acquired(lock, shared, site.id());
  }

  @Override
  public void refused(ThreadState thread) {
    run.tracks().of(thread).wants(null);
  }

  @Override
  public void released(ThreadState thread, Site site, Object lock, boolean shared) {
    Track self = run.tracks().of(thread);
    reach(site);
    if (strategy.followsLocks()) {
      strategy.released(self, site, lock);
    }
    if (!self.released(lock, shared) && lock instanceof StampedLock) {
      // A stamp may be given back by a thread that did not take it.
      for (Track other : run.tracks().all()) {
        if (other.stampReleased(lock, shared)) {
          return;
        }
      }
    }
  }

  @Override
  public void beforeCall(Site site, @Nullable Object receiver, @Nullable Object argument) {
    reach(site);
    strategy.beforeCall(run.tracks().current(), site, receiver, argument);
  }

  @Override
  public void afterCall(Site site, @Nullable Object result) {
    strategy.afterCall(run.tracks().current(), site, result);
  }

  @Override
  public void taskBegins() {
    strategy.taskBegins(run.tracks().current());
  }

  @Override
  public void caught() {
    strategy.caught(run.tracks().current());
  }

  @Override
  public boolean beforeWait(Site site, Object monitor) {
    Track self = run.tracks().current();
    self.step();
    reach(site);
    Object lock = LockParts.whole(monitor);
    boolean waits = strategy.beforeWait(self, site, lock);
    self.waitsOn(lock);
    return waits;
  }

  @Override
  public void afterWait(Site site, Object monitor) {
    Track self = run.tracks().current();
    self.step();
    self.waitsOn(null);
    strategy.afterWait(self, site, LockParts.whole(monitor));
  }

  @Override
  public void signalled(Site site, Object monitor) {
    Track self = run.tracks().current();
    self.effect();
    reach(site);
    strategy.signalled(self, site, LockParts.whole(monitor));
  }

  @Override
  public void beforeBlock(Site site, Object subject) {
    run.tracks().current().step();
    reach(site);
  }

  @Override
  public void afterBlock(Site site, Object subject) {
    run.tracks().current().step();
  }

  @Override
  public void unordered(Site first, Site second) {
    reach(first);
    reach(second);
    if (run.index().pair(first, second)) {
      run.verdict().is(Outcome.UNORDERED, "nothing orders the two accesses");
    }
  }

  @Override
  public void undecided(Site first, Site second, String why) {
    reach(first);
    reach(second);
    if (run.index().pair(first, second)) {
      run.verdict().is(Outcome.UNDECIDED, why);
    }
  }

  @Override
  public void witnessed(String event) {
    if (event.equals("deadlock")) {
      watch.deadlockWitnessed();
    }
  }

  @Override
  public void ending() {
    strategy.ending();
    run.end(run.index().complete() ? strategy.whyNothing() : "");
  }

  private void reach(Site site) {
    if (!site.planned()) {
      return;
    }
    for (String role : run.index().reach(site)) {
      Trace.write(
          new JsonLine("reached")
              .put("role", role)
              .put("thread", Thread.currentThread().getName()));
    }
  }
}
