package dev.threadproof.agent.runtime;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** Code that one thread hands to another through the JDK. */
final class Tasks {

  /** Ends of all tasks, for those who wait for nobody knows which. */
  static final Sync ENDED = new Sync();

  /** Tasks wrapped in objects of the JDK, so that their beginning does not tell which they are. */
  private static final Sync WRAPPED = new Sync();

  private static volatile boolean wrapped;
  private static volatile boolean objects;

  private Tasks() {}

  /** A thread passes this object to a call that may run it on another thread. */
  static void argument(ThreadState thread, Op op, Object task, @Nullable Object subject) {
    if (op == Op.STREAM && !Calls.isParallel(subject)) {
      thread.keep(task);
    } else {
      handOver(thread, task, subject);
      TaskState state = thread.lastTask;
      if (op == Op.STAGE && state != null) {
        state.later = true;
      }
    }
  }

  /** A thread hands this object over. */
  static void handOver(ThreadState thread, Object task, @Nullable Object executor) {
    TaskState state = known(task);
    if (state == null) {
      opaque(thread, task, executor);
      return;
    }
    if (executor != null && isSerial(executor)) {
      state.turn = ObjectStates.of(executor).turns();
    }
    state.handedOver = true;
    thread.lastTask = state;
    state.submitted.release(thread);
  }

  /** The task that an object is, or null if its code will not be recognised. */
  static @Nullable TaskState known(Object task) {
    ObjectState type = ObjectStates.of(task.getClass());
    TaskState body = type.body();
    if (body != null) {
      return body;
    }
    if (task.getClass().getClassLoader() == null || task.getClass().isHidden()) {
      return null;
    }
    objects = true;
    return ObjectStates.of(task).task();
  }

  private static void opaque(ThreadState thread, Object task, @Nullable Object executor) {
    if (task instanceof Collection<?> && task.getClass().getClassLoader() == null) {
      for (Object each : ((Collection<?>) task).toArray()) {
        if (each != null) {
          handOver(thread, each, executor);
        }
      }
      return;
    }
    if (!isCode(task)) {
      return;
    }
    if (task.getClass().isHidden() && task.getClass().getClassLoader() != null) {
      Doubts.unseenTask("a method reference or lambda that is not woven");
    }
    wrapped = true;
    thread.lastTask = null;
    WRAPPED.release(thread);
  }

  /**
   * Whether a method of the object may be what is run, rather than the object being an argument.
   */
  private static boolean isCode(Object task) {
    if (task instanceof Runnable || task instanceof Callable<?>) {
      return true;
    }
    for (Class<?> type : task.getClass().getInterfaces()) {
      if (type.getName().startsWith("java.util.function.")) {
        return true;
      }
    }
    return task instanceof ForkJoinTask<?>;
  }

  /** The body of a lambda begins. */
  static void began(ThreadState thread, @Nullable TaskState task) {
    if (wrapped) {
      WRAPPED.acquire(thread);
    }
    if (task == null || !task.handedOver) {
      thread.pushTask(null);
      return;
    }
    task.submitted.acquire(thread);
    if (task.later) {
      ENDED.acquire(thread);
    }
    Sync turn = task.turn;
    if (turn != null) {
      turn.acquire(thread);
    }
    if (thread.pushTask(task)) {
      thread.inside = true;
      try {
        Hooks.steering().taskBegins();
      } finally {
        thread.inside = false;
      }
    }
  }

  /** The body of an object's method begins. */
  static void began(ThreadState thread, Object task) {
    began(thread, objects ? ObjectStates.of(task).taskIfAny() : null);
  }

  /** A body ends, by return or exception. */
  static void ended(ThreadState thread) {
    TaskState task = thread.popTask();
    if (task != null) {
      task.ended.release(thread);
      ENDED.release(thread);
      Sync turn = task.turn;
      if (turn != null) {
        turn.release(thread);
      }
    } else if (wrapped) {
      ENDED.release(thread);
    }
  }

  /** Whether the executor is known to have one thread. */
  private static boolean isSerial(Object executor) {
    String name = executor.getClass().getName();
    if (name.startsWith("java.util.concurrent.Executors$")) {
      return !name.contains("Unconfigurable");
    }
    return executor instanceof ThreadPoolExecutor pool && isSingle(pool);
  }

  private static boolean isSingle(ThreadPoolExecutor pool) {
    return pool.getClass().getClassLoader() == null
        && (pool.getMaximumPoolSize() == 1
            || (pool.getCorePoolSize() == 1 && pool instanceof ScheduledThreadPoolExecutor));
  }
}
