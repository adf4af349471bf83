package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls around calls, and where the code begins and ends that may have been handed
 * to another thread. As {@link Hooks}, none throws but what the steering wants thrown.
 */
public final class CallHooks {

  private CallHooks() {}

  /**
   * Before any call that the plan has a point at; may throw what the call is to throw.
   *
   * @param receiver the object called, if there is one and it is complete
   * @param argument its first argument, if that is an object, an int or a long
   */
  public static void calling(@Nullable Object receiver, @Nullable Object argument, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
      return;
    }
    thread.inside = true;
    try {
      Hooks.steering().beforeCall(Sites.get(id), receiver, argument);
    } finally {
      thread.inside = false;
    }
  }

  /**
   * After such a call has returned.
   *
   * @param result what it returned, if that is an object
   */
  public static void called(@Nullable Object result, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
      return;
    }
    thread.inside = true;
    try {
      Hooks.steering().afterCall(Sites.get(id), result);
    } finally {
      thread.inside = false;
    }
  }

  /** Before a call of the JDK. */
  public static void before(@Nullable Object subject, ThreadState thread, int op, int id) {
    if (thread.inside || (isQuiet(thread) && Op.onlyOrders(op))) {
      return;
    }
    thread.inside = true;
    try {
      Calls.before(thread, Op.of(op), subject, Sites.get(id));
    } finally {
      thread.inside = false;
    }
  }

  private static boolean isQuiet(ThreadState thread) {
    return Attention.isIdle()
        || (Attention.hasNothingToTell(thread) && Attention.hasNothingToLearn());
  }

  /** Before a call that may run its argument on another thread. */
  public static void argument(
      @Nullable Object task, @Nullable Object subject, ThreadState thread, int op) {
    if (thread.inside || task == null) {
      return;
    }
    thread.inside = true;
    try {
      Tasks.argument(thread, Op.of(op), task, subject);
    } finally {
      thread.inside = false;
    }
  }

  /** After a call that returned nothing, or nothing that matters. */
  public static void after(@Nullable Object subject, ThreadState thread, int op, int id) {
    after(0L, subject, thread, op, id);
  }

  /** After a call that returned a boolean or an int. */
  public static void after(
      int result, @Nullable Object subject, ThreadState thread, int op, int id) {
    after((long) result, subject, thread, op, id);
  }

  /** After a call that returned a long. */
  public static void after(
      long result, @Nullable Object subject, ThreadState thread, int op, int id) {
    if (thread.inside || (Attention.hasNothingToLearn() && Op.onlyOrders(op))) {
      return;
    }
    thread.inside = true;
    try {
      Calls.after(thread, Op.of(op), subject, result, Sites.get(id));
    } finally {
      thread.inside = false;
    }
  }

  /** After a call that returned an object. */
  public static void after(
      @Nullable Object result, @Nullable Object subject, ThreadState thread, int op, int id) {
    if (thread.inside || (Attention.hasNothingToLearn() && Op.onlyOrders(op))) {
      return;
    }
    thread.inside = true;
    try {
      Calls.after(thread, Op.of(op), subject, result, Sites.get(id));
    } finally {
      thread.inside = false;
    }
  }

  /** Before a call that reads a collection, buffer or the like. */
  public static void reading(@Nullable Object subject, ThreadState thread, int site) {
    touching(subject, thread, site, false);
  }

  /** Before a call that changes it. */
  public static void writing(@Nullable Object subject, ThreadState thread, int site) {
    touching(subject, thread, site, true);
  }

  /** As {@link #reading}, where the plan has no point. */
  public static void readingAside(@Nullable Object subject, ThreadState thread, int site) {
    if (!Attention.isIdle()) {
      touching(subject, thread, site, false);
    }
  }

  /** As {@link #writing}, where the plan has no point. */
  public static void writingAside(@Nullable Object subject, ThreadState thread, int site) {
    if (!Attention.isIdle()) {
      touching(subject, thread, site, true);
    }
  }

  private static void touching(
      @Nullable Object subject, ThreadState thread, int site, boolean write) {
    if (thread.inside || subject == null || (isQuiet(thread) && !Sites.get(site).planned())) {
      return;
    }
    thread.inside = true;
    try {
      Contents.before(thread, subject, Sites.get(site), write);
    } finally {
      thread.inside = false;
    }
  }

  /** After such a call. */
  public static void touched(@Nullable Object subject, ThreadState thread) {
    if (!Attention.hasNothingToLearn() && !thread.inside && subject != null) {
      thread.pending = null;
      Contents.after(thread, subject);
    }
  }

  /** At the beginning of an exception handler. */
  public static void caught() {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      thread.inside = true;
      Calls.caught(thread);
      if (Hooks.isSteered()) {
        Hooks.steering().caught();
      }
      thread.inside = false;
    }
  }

  /** After a lambda was made. */
  public static void made(@Nullable Object lambda, int body) {
    ThreadState thread = Threads.current();
    if (!thread.inside && lambda != null) {
      ObjectState type = thread.state(lambda.getClass());
      if (type.body() == null) {
        type.body(Bodies.get(body));
      }
    }
  }

  /** At the beginning of a lambda's body. */
  public static void began(int body) {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      Tasks.began(thread, Bodies.get(body));
    }
  }

  /** At the beginning of a method by which an object may be run as a task. */
  public static void began(Object task) {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      Tasks.began(thread, task);
    }
  }

  /** At each end of such a body. */
  public static void ended() {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      Tasks.ended(thread);
    }
  }
}
