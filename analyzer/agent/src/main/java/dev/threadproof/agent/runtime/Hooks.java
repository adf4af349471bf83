package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls. No method throws, except what the steering wants thrown at a call; none
 * calls code of the program; each may be called with null where the program is about to fail by it.
 */
public final class Hooks {

  private static volatile Steering steering = new Steering() {};
  private static volatile boolean steered;
  private static volatile boolean followsLocks;

  private Hooks() {}

  /**
   * Installs the steering, and keeps whole stacks from now on.
   *
   * @param dataOnly whether it asks of locks only what they order and whether a thread has one
   */
  public static void steer(Steering installed, boolean dataOnly) {
    steering = installed;
    steered = true;
    followsLocks = !dataOnly;
    if (dataOnly) {
      Attention.toData();
    }
    Races.keepStacks();
  }

  /** What drives the threads. */
  static Steering steering() {
    return steering;
  }

  /** Whether anything drives the threads. */
  static boolean isSteered() {
    return steered;
  }

  /** Whether what drives the threads is told who has which lock. */
  static boolean followsLocks() {
    return followsLocks;
  }

  /** A thread comes to a site of the plan that takes or gives back a lock. */
  public static void reached(int site) {
    steering.reached(Sites.get(site));
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
    if (Attention.hasNothingToLearn()) {
      return;
    }
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && owner != null && field != null) {
      thread.state(owner).volatileField(field.id).acquire(thread);
    }
  }

  /** Before a volatile field of an object is written. */
  public static void writeVolatile(@Nullable Object owner, int id) {
    if (Attention.isIdle()) {
      return;
    }
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && owner != null && field != null) {
      thread.state(owner).volatileField(field.id).release(thread);
    }
  }

  /** After a static volatile field was read. */
  public static void readStaticVolatile(int id) {
    if (Attention.hasNothingToLearn()) {
      return;
    }
    ThreadState thread = Threads.current();
    WatchedField field = Sites.get(id).field();
    if (!thread.inside && field != null) {
      field.staticSync().acquire(thread);
    }
  }

  /** Before a static volatile field is written. */
  public static void writeStaticVolatile(int id) {
    if (Attention.isIdle()) {
      return;
    }
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
}
