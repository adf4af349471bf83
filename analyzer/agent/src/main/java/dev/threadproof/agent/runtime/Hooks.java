package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls. No method throws, except what the steering wants thrown at a call; none
 * calls code of the program; each may be called with null where the program is about to fail by it.
 */
public final class Hooks {

  private static volatile Steering steering = new Steering() {};
  private static volatile boolean steered;

  private Hooks() {}

  /** Installs the steering, and keeps whole stacks from now on. */
  public static void steer(Steering installed) {
    steering = installed;
    steered = true;
    Races.keepStacks();
  }

  /** What drives the threads. */
  static Steering steering() {
    return steering;
  }

  /** Before a field of an object is read. */
  public static void read(@Nullable Object owner, int site) {
    access(owner, site, false);
  }

  /** Before a field of an object is written. */
  public static void write(@Nullable Object owner, int site) {
    access(owner, site, true);
  }

  /** A site that the plan has a point at was woven. */
  public static void woven(Site site) {
    steering.woven(site);
  }

  /** A site of the plan is the read or the write of an update. */
  public static void update(Site site) {
    steering.update(site);
  }

  private static void access(@Nullable Object owner, int id, boolean write) {
    ThreadState thread = Threads.current();
    if (thread.inside || owner == null) {
      return;
    }
    Site site = Sites.get(id);
    if (site.planned()) {
      beforeAccess(thread, site, owner, write);
    }
    WatchedField field = site.field();
    if (field != null && !field.isVolatile() && thread.recording()) {
      touch(thread, thread.state(owner).field(field.id), site, write, field.name, owner);
    }
  }

  private static void touch(
      ThreadState thread, VarState state, Site site, boolean write, String name, Object owner) {
    thread.inside = true;
    try {
      if (write) {
        state.write(thread, site, name, owner);
      } else if (!thread.optimistic) {
        state.read(thread, site, name, owner);
      }
    } finally {
      thread.inside = false;
    }
  }

  private static void beforeAccess(ThreadState thread, Site site, Object subject, boolean write) {
    if (!write && thread.optimistic) {
      return;
    }
    thread.inside = true;
    try {
      WatchedField field = site.field();
      steering.beforeAccess(site, subject, write, field != null && field.isVolatile());
    } finally {
      thread.inside = false;
    }
  }

  /** After a planned read or write. */
  public static void accessed(@Nullable Object owner, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside || owner == null) {
      return;
    }
    Site site = Sites.get(id);
    thread.inside = true;
    try {
      steering.afterAccess(site, owner, site.kind() == dev.threadproof.agent.plan.Point.Kind.WRITE);
    } finally {
      thread.inside = false;
    }
  }

  /** After a planned read or write of a static field. */
  public static void accessedStatic(int id) {
    accessed(Sites.get(id).field(), id);
  }

  /** Before a static field is read. */
  public static void readStatic(int site) {
    accessStatic(site, false);
  }

  /** Before a static field is written. */
  public static void writeStatic(int site) {
    accessStatic(site, true);
  }

  private static void accessStatic(int id, boolean write) {
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (thread.inside || field == null) {
      return;
    }
    Site site = Sites.get(id);
    if (site.planned()) {
      beforeAccess(thread, site, field, write);
    }
    VarState state = field.isVolatile() ? null : field.staticState();
    if (state != null && field.isReadyFor(thread) && thread.recording()) {
      touch(thread, state, site, write, field.name, field);
    }
  }

  /** The state of the current thread, for a method to keep. */
  public static ThreadState current() {
    return Threads.current();
  }

  /**
   * Before an element of an array is read; as {@link #readElement(Object, int, int)}, but quicker.
   */
  public static void readElement(@Nullable Object array, int index, ThreadState thread, int site) {
    if (array != null) {
      ObjectState state = thread.arrayState(array);
      Elements elements = state.elements(array);
      if (!elements.isOwnedNow(thread)) {
        element(elements, array, index, thread, site, false);
      }
    }
  }

  /** Before an element of an array is written. */
  public static void writeElement(@Nullable Object array, int index, ThreadState thread, int site) {
    if (array != null) {
      ObjectState state = thread.arrayState(array);
      Elements elements = state.elements(array);
      if (!elements.isOwnedNow(thread)) {
        element(elements, array, index, thread, site, true);
      }
    }
  }

  private static void element(
      Elements elements, Object array, int index, ThreadState thread, int site, boolean write) {
    boolean exists = index >= 0 && index < elements.length();
    if (exists && !thread.inside && thread.recording() && (write || !thread.optimistic)) {
      elements.access(thread, index, site, write, array);
    }
  }

  /** Before an element of an array is read. */
  public static void readElement(@Nullable Object array, int index, int site) {
    element(array, index, site, false);
  }

  /** Before an element of an array is written. */
  public static void writeElement(@Nullable Object array, int index, int site) {
    element(array, index, site, true);
  }

  private static void element(@Nullable Object array, int index, int id, boolean write) {
    ThreadState thread = Threads.current();
    if (thread.inside || array == null) {
      return;
    }
    int length = java.lang.reflect.Array.getLength(array);
    if (index < 0 || index >= length) {
      return;
    }
    Site site = Sites.get(id);
    if (!site.planned() && !thread.recording()) {
      return;
    }
    VarState state = thread.state(array).array(length).element(index);
    if (site.planned()) {
      beforeAccess(thread, site, state, write);
    }
    if (thread.recording()) {
      touch(thread, state, site, write, "array element", array);
    }
  }

  /** After a volatile field of an object was read. */
  public static void readVolatile(@Nullable Object owner, int id) {
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && owner != null && field != null) {
      thread.state(owner).volatileField(field.id).acquire(thread);
    }
  }

  /** Before a volatile field of an object is written. */
  public static void writeVolatile(@Nullable Object owner, int id) {
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && owner != null && field != null) {
      thread.state(owner).volatileField(field.id).release(thread);
    }
  }

  /** After a static volatile field was read. */
  public static void readStaticVolatile(int id) {
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && field != null) {
      field.staticSync().acquire(thread);
    }
  }

  /** Before a static volatile field is written. */
  public static void writeStaticVolatile(int id) {
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && field != null) {
      field.staticSync().release(thread);
    }
  }

  /** At the end of a static initialiser. */
  public static void classReady(int id) {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      Initialisation.done(thread, id);
    }
  }

  /** Where a class is used that has a static initialiser. */
  public static void classUsed(int id) {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      Initialisation.used(thread, id);
    }
  }

  /** Before a monitor is entered. */
  public static void entering(@Nullable Object monitor, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside || monitor == null) {
      return;
    }
    Site site = Sites.get(id);
    thread.inside = true;
    try {
      if (steered) {
        steering.beforeAcquire(site, monitor);
      }
      LockModel.attempt(thread, thread.monitor(monitor), site);
    } finally {
      thread.inside = false;
    }
  }

  /** After a monitor was entered. */
  public static void entered(@Nullable Object monitor, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside || monitor == null) {
      return;
    }
    Site site = Sites.get(id);
    thread.inside = true;
    try {
      LockModel.acquired(thread, thread.monitor(monitor), site);
      if (steered) {
        steering.acquired(site, monitor);
      }
    } finally {
      thread.inside = false;
    }
  }

  /** Before a monitor is left. */
  public static void exiting(@Nullable Object monitor, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside || monitor == null) {
      return;
    }
    Site site = Sites.get(id);
    thread.inside = true;
    try {
      LockModel.releasing(thread, thread.monitor(monitor));
      thread.forgetMonitor();
      if (steered) {
        steering.released(site, monitor);
      }
    } finally {
      thread.inside = false;
    }
  }

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
      steering.beforeCall(Sites.get(id), receiver, argument);
    } finally {
      thread.inside = false;
    }
  }

  /** After such a call has returned. */
  public static void called(int id) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
      return;
    }
    thread.inside = true;
    try {
      steering.afterCall(Sites.get(id));
    } finally {
      thread.inside = false;
    }
  }

  /** Before a call of the JDK. */
  public static void before(@Nullable Object subject, int op, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
      return;
    }
    thread.inside = true;
    try {
      Calls.before(thread, Op.of(op), subject, Sites.get(id));
    } finally {
      thread.inside = false;
    }
  }

  /** Before a call that may run its argument on another thread. */
  public static void argument(@Nullable Object task, @Nullable Object subject, int op) {
    ThreadState thread = Threads.current();
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
  public static void after(@Nullable Object subject, int op, int id) {
    after(0L, subject, op, id);
  }

  /** After a call that returned a boolean or an int. */
  public static void after(int result, @Nullable Object subject, int op, int id) {
    after((long) result, subject, op, id);
  }

  /** After a call that returned a long. */
  public static void after(long result, @Nullable Object subject, int op, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
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
  public static void after(@Nullable Object result, @Nullable Object subject, int op, int id) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
      return;
    }
    thread.inside = true;
    try {
      Calls.after(thread, Op.of(op), subject, result, Sites.get(id));
    } finally {
      thread.inside = false;
    }
  }

  /** At the beginning of an exception handler. */
  public static void caught() {
    ThreadState thread = Threads.current();
    if (!thread.inside) {
      thread.inside = true;
      Calls.caught(thread);
      if (steered) {
        steering.caught();
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
