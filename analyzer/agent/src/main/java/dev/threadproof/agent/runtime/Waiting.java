package dev.threadproof.agent.runtime;

import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/** One wait: the lock is given back, and taken again at its end however it ends. */
final class Waiting {

  private static final Waiting UNSEEN = new Waiting(null, null, null, true);

  private final @Nullable ThreadState thread;
  private final @Nullable Object monitor;
  private final @Nullable Site site;
  private final boolean waits;
  private @Nullable LockState lock;
  private int held;

  private Waiting(
      @Nullable ThreadState thread, @Nullable Object monitor, @Nullable Site site, boolean waits) {
    this.thread = thread;
    this.monitor = monitor;
    this.site = site;
    this.waits = waits;
  }

  static Waiting begin(@Nullable Object monitor, int id, boolean forever) {
    ThreadState thread = Threads.current();
    if (thread.inside || monitor == null) {
      return UNSEEN;
    }
    thread.inside = true;
    Site site = Sites.get(id);
    Waiting waiting =
        new Waiting(thread, monitor, site, Hooks.steering().beforeWait(site, monitor));
    LockState lock = ObjectStates.of(monitor).lock(monitor).root();
    if (Attention.isDataOnly() && (monitor instanceof Condition || Thread.holdsLock(monitor))) {
      lock.publish(thread);
      waiting.lock = lock;
    } else if (lock.owner() == thread) {
      waiting.held = lock.giveAll(thread);
      waiting.lock = lock;
    }
    if (forever) {
      thread.blockedOn(monitor, site);
    }
    thread.inside = false;
    return waiting;
  }

  boolean waits() {
    return waits;
  }

  void end() {
    ThreadState waiter = thread;
    if (waiter == null || monitor == null || site == null) {
      return;
    }
    waiter.inside = true;
    waiter.unblocked();
    if (lock != null && Attention.isDataOnly()) {
      lock.order(waiter);
    } else if (lock != null) {
      lock.takeBack(waiter, monitor, site.id(), held);
    }
    ObjectStates.of(waiter.thread).sync().acquire(waiter);
    Hooks.steering().afterWait(site, monitor);
    waiter.inside = false;
  }
}
