package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What drives the threads in steer mode. Each method is called on the thread concerned, outside all
 * locks of the runtime, and may block; hooks inside it do nothing. Only sites with a point of the
 * plan are passed on, except that acquisitions, releases, waits and signals come for every site,
 * for the steering must know who holds what.
 */
public interface Steering {

  /** A site with a point of the plan was woven; comes before any call with that site. */
  default void woven(Site site) {}

  /**
   * A site just woven is the read or the write of an update: what is written was computed from what
   * was read.
   */
  default void update(Site site) {}

  /**
   * A thread is about to read or write.
   *
   * @param subject the object whose field it is; the array; the collection; for a static field the
   *     {@link WatchedField}; for an element of an array what stands for that element
   * @param orders whether it is no data but orders threads: a volatile field, a collection that
   *     looks after itself
   */
  default void beforeAccess(Site site, Object subject, boolean write, boolean orders) {}

  /**
   * Within a collection of the JDK that is watched, the number of its elements was read or is about
   * to be written.
   */
  default void counted(Object collection, boolean write) {}

  /** The read or write is done. */
  default void afterAccess(Site site, Object subject, boolean write) {}

  /** In runs about data alone, which are not told of locks: a thread takes or gives back one. */
  default void reached(Site site) {}

  /**
   * A thread is about to ask for a lock, perhaps one it holds already.
   *
   * @param lock the monitor or lock; of a read or write lock the read-write lock
   * @param shared whether others may have the lock at the same time
   */
  default void beforeAcquire(ThreadState thread, Site site, Object lock, boolean shared) {}

  /** It got the lock. */
  default void acquired(ThreadState thread, Site site, Object lock, boolean shared) {}

  /** It did not get the lock: {@code tryLock} was refused. */
  default void refused(ThreadState thread) {}

  /** A thread has given the lock back, or is about to, within the same hook. */
  default void released(ThreadState thread, Site site, Object lock, boolean shared) {}

  /**
   * A thread is about to call; an exception thrown here is thrown at the call.
   *
   * @param receiver the object called; none of a static method or a constructor
   * @param argument the first argument, if that is an object, an int or a long
   */
  default void beforeCall(Site site, @Nullable Object receiver, @Nullable Object argument) {}

  /**
   * The call has returned.
   *
   * @param result what it returned, if that is an object
   */
  default void afterCall(Site site, @Nullable Object result) {}

  /** A thread begins a task that was handed to it, and not within another one. */
  default void taskBegins() {}

  /** An exception has come to a handler. */
  default void caught() {}

  /**
   * A thread is about to wait on a monitor or condition, whose lock it holds.
   *
   * @return whether to wait; otherwise the wait returns at once, as after a spurious wake-up
   */
  default boolean beforeWait(Site site, Object monitor) {
    return true;
  }

  /** The wait has returned, by a signal, a time-out, an exception or not having waited. */
  default void afterWait(Site site, Object monitor) {}

  /** A thread is about to signal. */
  default void signalled(Site site, Object monitor) {}

  /**
   * A thread is about to block for something else: a permit, a latch, a queue, a future, a join.
   */
  default void beforeBlock(Site site, Object subject) {}

  /** It blocks no more. */
  default void afterBlock(Site site, Object subject) {}

  /** Two accesses of a planned field were found unordered; called by the second one's thread. */
  default void unordered(Site first, Site second) {}

  /** The same, but something that the runtime does not see may have ordered them. */
  default void undecided(Site first, Site second, String why) {}

  /**
   * A deadlock, leaked lock or stuck thread was witnessed and written to the trace.
   *
   * @param event the name of the event
   */
  default void witnessed(String event) {}

  /** The program ends; the last chance to give a verdict. */
  default void ending() {}
}
