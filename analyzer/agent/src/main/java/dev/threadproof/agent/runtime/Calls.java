package dev.threadproof.agent.runtime;

import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What calls of the JDK do to clocks, locks and tasks: before the call, and after it returned. */
final class Calls {

  private static final Sync WORLD = new Sync();

  private Calls() {}

  static void before(ThreadState thread, Op op, @Nullable Object subject, Site site) {
    if (op == Op.WORLD) {
      WORLD.release(thread);
      thread.pending = WORLD;
      return;
    }
    if (op == Op.PARK) {
      thread.pending = ObjectStates.of(thread.thread).sync();
      return;
    }
    if (op == Op.HAND_OVER || op == Op.RUN_ALL || op == Op.STREAM) {
      thread.lastTask = null;
    }
    if (subject == null) {
      if (op == Op.HAND_OVER || op == Op.RUN_ALL) {
        Threads.SPAWNED.release(thread);
      }
      return;
    }
    switch (op) {
      case STAMPED_WRITE, STAMPED_READ, STAMPED_UNLOCK, STAMPED_UNLOCK_READ, STAMPED_UNLOCK_WRITE ->
          Locks.beforeStamped(thread, op, subject, site);
      case RELEASE, BOTH -> release(thread, subject);
      case BLOCK -> {
        release(thread, subject);
        thread.blockedOn(subject, site);
        Hooks.steering().beforeBlock(site, subject);
      }
      case ACQUIRE -> thread.pending = thread.state(subject).sync();
      case START -> {
        TaskState start = ObjectStates.of(subject).task();
        start.handedOver = true;
        Attention.started();
        start.began = thread.handOn();
        start.submitted.release(thread);
      }
      case INTERRUPT -> ObjectStates.of(subject).sync().release(thread);
      case JOIN -> {
        thread.blockedOn(subject, site);
        Hooks.steering().beforeBlock(site, subject);
      }
      case FUTURE, TASKS_END -> {
        thread.state(subject).sync().release(thread);
        thread.pending = Tasks.ENDED;
        thread.blockedOn(subject, site);
        Hooks.steering().beforeBlock(site, subject);
      }
      case HAND_OVER, STAGE, RUN_ALL -> {
        thread.state(subject).sync().release(thread);
        Threads.SPAWNED.release(thread);
        thread.pending = Tasks.ENDED;
      }
      case FORK -> {
        Threads.SPAWNED.release(thread);
        Tasks.handOver(thread, subject, null);
      }
      case STREAM, PARALLEL -> {
        if (op == Op.PARALLEL) {
          thread.handOverKept();
        }
        if (op == Op.PARALLEL || isParallel(subject)) {
          Threads.SPAWNED.release(thread);
          thread.pending = Tasks.ENDED;
        }
      }
      case SIGNAL -> Hooks.steering().signalled(site, subject);
      default -> {}
    }
  }

  /**
   * After a call.
   *
   * @param result what it returned, if an int, boolean or long; else 0
   */
  static void after(ThreadState thread, Op op, @Nullable Object subject, long result, Site site) {
    thread.pending = null;
    if (op == Op.WORLD) {
      WORLD.acquire(thread);
      return;
    }
    if (op == Op.PARK) {
      ObjectStates.of(thread.thread).sync().acquire(thread);
      return;
    }
    if (op == Op.INTERRUPTED) {
      ObjectStates.of(thread.thread).sync().acquire(thread);
      return;
    }
    if (op == Op.RUN_ALL) {
      Tasks.ENDED.acquire(thread);
      return;
    }
    if (subject == null) {
      return;
    }
    switch (op) {
      case LOCK_INTERRUPTIBLY -> Locks.locked(thread, subject, site.id());
      case TRY_LOCK -> {
        if (result == 0) {
          Hooks.steering().refused(thread);
        } else {
          Locks.locked(thread, subject, site.id());
        }
      }
      case STAMPED_WRITE,
          STAMPED_READ,
          STAMPED_TRY_WRITE,
          STAMPED_TRY_READ,
          STAMPED_OPTIMISTIC,
          STAMPED_VALIDATE ->
          Locks.afterStamped(thread, op, subject, result, site);
      case ACQUIRE, BOTH -> acquire(thread, subject);
      case BLOCK -> {
        acquire(thread, subject);
        unblocked(thread, subject, site);
      }
      case JOIN -> {
        joined(thread, subject);
        unblocked(thread, subject, site);
      }
      case ALIVE -> joined(thread, subject);
      case FUTURE -> {
        Futures.done(thread, subject);
        unblocked(thread, subject, site);
      }
      case TASKS_END -> {
        thread.state(subject).sync().acquire(thread);
        Tasks.ENDED.acquire(thread);
        unblocked(thread, subject, site);
      }
      case STREAM -> {
        if (isParallel(subject)) {
          Tasks.ENDED.acquire(thread);
        }
      }
      default -> {}
    }
  }

  /** After a call that returned an object. */
  static void after(
      ThreadState thread, Op op, @Nullable Object subject, @Nullable Object result, Site site) {
    if (subject != null && result != null) {
      if (op == Op.PART) {
        Locks.part(subject, result);
      } else if (op == Op.HAND_OVER && result instanceof Future<?>) {
        Futures.made(thread, result);
      }
    }
    after(thread, op, subject, 0L, site);
  }

  /** An exception arrived at a handler. */
  static void caught(ThreadState thread) {
    Sync pending = thread.pending;
    if (pending != null) {
      thread.pending = null;
      pending.acquire(thread);
    }
    LockState wanted = thread.wanted;
    if (wanted != null) {
      thread.wanted = null;
    }
    thread.unblocked();
    Sync interrupts = ObjectStates.of(thread.thread).sync();
    interrupts.acquire(thread);
  }

  private static void release(ThreadState thread, Object subject) {
    Sync sync = thread.state(subject).sync();
    sync.release(thread);
    thread.pending = sync;
  }

  private static void acquire(ThreadState thread, Object subject) {
    thread.state(subject).sync().acquire(thread);
  }

  private static void unblocked(ThreadState thread, Object subject, Site site) {
    thread.unblocked();
    Hooks.steering().afterBlock(site, subject);
  }

  private static void joined(ThreadState thread, Object subject) {
    if (subject instanceof Thread other && !other.isAlive()) {
      ThreadState ended = ObjectStates.of(subject).thread;
      if (ended != null) {
        thread.clock.join(ended.clock);
        thread.began.join(ended.began);
        Attention.joined(thread);
        ended.forget();
      }
    }
  }

  static boolean isParallel(@Nullable Object subject) {
    return subject instanceof BaseStream<?, ?>
        && subject.getClass().getClassLoader() == null
        && ((BaseStream<?, ?>) subject).isParallel();
  }

  static boolean isLock(Object subject) {
    return subject.getClass() == ReentrantLock.class
        || (subject instanceof Lock && Kind.of(subject) == Kind.LOCK);
  }
}
