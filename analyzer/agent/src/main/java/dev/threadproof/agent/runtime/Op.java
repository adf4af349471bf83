package dev.threadproof.agent.runtime;

/** What a call of the JDK means to the threads. The names stand in the weaver's table of calls. */
public enum Op {
  /** Nothing. */
  NONE,
  /** {@code lock()}: the caller holds the receiver afterwards. */
  LOCK,
  /** {@code lockInterruptibly()}. */
  LOCK_INTERRUPTIBLY,
  /** {@code tryLock}: the caller holds the receiver if the result is true. */
  TRY_LOCK,
  UNLOCK,
  /** The result is a part of the receiver: a read lock, a condition. */
  PART,
  STAMPED_WRITE,
  STAMPED_READ,
  STAMPED_TRY_WRITE,
  STAMPED_TRY_READ,
  STAMPED_UNLOCK_WRITE,
  STAMPED_UNLOCK_READ,
  STAMPED_UNLOCK,
  /** {@code tryOptimisticRead()}: reads are no reads until they are validated. */
  STAMPED_OPTIMISTIC,
  STAMPED_VALIDATE,
  /** The caller comes after all that was released into the subject. */
  ACQUIRE,
  /** What the caller did comes before those who acquire the subject. */
  RELEASE,
  /** Both. */
  BOTH,
  /** Both, and the caller may block for it without limit. */
  BLOCK,
  /** {@code Thread.start()}. */
  START,
  /** {@code Thread.join}: after it if the thread has ended. */
  JOIN,
  /** Sees whether a thread has ended. */
  ALIVE,
  INTERRUPT,
  /** Sees whether it was interrupted. */
  INTERRUPTED,
  PARK,
  /** Runs its arguments, perhaps on another thread. */
  HAND_OVER,
  /** As HAND_OVER, and waits for their end. */
  RUN_ALL,
  /** As HAND_OVER, after tasks that have ended. */
  STAGE,
  /** Runs the receiver, perhaps on another thread. */
  FORK,
  /** As HAND_OVER, if the receiver is a parallel stream. */
  STREAM,
  /** From here on the stream is parallel, with all that it was given. */
  PARALLEL,
  /** Waits for the task behind the receiver. */
  FUTURE,
  /** Waits for tasks, nobody knows which. */
  TASKS_END,
  /** Reads a collection, buffer or the like. */
  READ_CONTENT,
  /** Changes it. */
  WRITE_CONTENT,
  /** Waits on the subject, a monitor or condition. */
  WAIT,
  /** {@code notify} or {@code signal}. */
  SIGNAL,
  /** Orders with everybody who does the like, on whatever object: input, output, fences. */
  WORLD;

  private static final Op[] ALL = values();
  private static final long ORDERS =
      1L << ACQUIRE.code() | 1L << RELEASE.code() | 1L << BOTH.code();

  static Op of(int code) {
    return ALL[code];
  }

  /** Whether it orders threads and does nothing else. */
  static boolean onlyOrders(int code) {
    return (ORDERS >>> code & 1) != 0;
  }

  /** How woven code names the operation; good for one run of the JVM. */
  @SuppressWarnings("EnumOrdinal") // weaver and runtime are of one build
  public int code() {
    return ordinal();
  }
}
