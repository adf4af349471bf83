package dev.threadproof.engine.model;

/** What a library type is, for a concurrency analysis. */
public enum TypeRole {
  /** Taken and given back by calls, {@code java.util.concurrent.locks.Lock} and kin. */
  LOCK,
  /** Not itself taken; hands out a read and a write lock. */
  READ_WRITE_LOCK,
  CONDITION,
  THREAD,
  EXECUTOR,
  /** An executor that, as far as its own type tells, runs several tasks at once; not inherited. */
  POOL,
  /** A handle on a task that may run elsewhere. */
  FUTURE,
  /** A lock whose holders get a stamp; who holds it and takes it again blocks himself. */
  STAMPED,
  /** Latch, barrier, semaphore, phaser, exchanger. */
  SYNCHRONIZER,
  /** A queue that hands objects from one thread to another. */
  HANDOVER,
  /** A variable with the memory effects of a volatile. */
  ATOMIC,
  /** Content that belongs to the calling thread. */
  THREAD_LOCAL,
  /** Guards its own content: sharing an instance is no race. */
  THREAD_SAFE,
  /**
   * Guards itself as all collections of its time did: that it is used says nothing about threads.
   */
  LEGACY,
  /** Never changes once built. */
  IMMUTABLE,
  /** Mutable and not guarded: sharing an instance without a lock is a race. */
  UNSAFE,
  /** Has no identity to lock on: boxes, {@code Optional}, {@code java.time} values. */
  VALUE_BASED,
  /** Used by the one thread that asked for it, by the type's own contract: iterators. */
  CONFINED,
  /** One abstract method, given to others to call. */
  FUNCTIONAL,
  /** Runs functions that it is given as steps of a computation: streams, completion stages. */
  PIPELINE;

  /** Of these a type has at most one, and the most specific type decides. */
  boolean isAboutSharing() {
    return this == THREAD_SAFE || this == IMMUTABLE || this == UNSAFE;
  }
}
