package dev.threadproof.engine.model;

/**
 * What a modelled call does. Written {@code kind: operand} in a model file; see {@code README.md}
 * beside the model files.
 *
 * <p>Effects of one call happen in the order given. A call without effects is an unknown one; a
 * call known to do nothing says {@link Pure} or {@link Quiet}.
 */
public sealed interface Effect {

  /** How a lock is held. */
  enum Mode {
    EXCLUSIVE,
    SHARED
  }

  /** Takes the lock; the thread goes on only with it held. */
  record Acquire(Operand lock, Mode mode) implements Effect {}

  /** Takes the lock if the call returns true (or, for a stamped lock, a stamp that is not 0). */
  record TryAcquire(Operand lock, Mode mode) implements Effect {}

  /** Gives the lock back. */
  record Release(Operand lock, Mode mode) implements Effect {}

  /** Gives the lock back in whatever mode it is held. */
  record ReleaseHeld(Operand lock) implements Effect {}

  /**
   * Holds the lock in another mode if the result, a stamp, is not 0; else nothing changes.
   *
   * @param mode {@code read}, {@code write}, or {@code none} for giving it back
   */
  record Convert(Operand lock, String mode) implements Effect {}

  /**
   * The result is a part of the operand that stands for it in lock identity: {@code
   * rwLock.readLock()}, {@code lock.newCondition()}.
   */
  record Part(Operand of, String name) implements Effect {}

  /** Waits to be signalled on the operand; {@code timed} when a time-out bounds it. */
  record Wait(Operand on, boolean timed) implements Effect {}

  /** Wakes one waiter or all. */
  record Signal(Operand on, boolean all) implements Effect {}

  /** Runs the operand's only abstract method (or {@code run}) on another thread, later. */
  record Spawn(Operand task) implements Effect {}

  /**
   * Runs the operand's only abstract method once the receiver is complete: on the thread that
   * completes it, which is another one only where the receiver is known to run elsewhere.
   */
  record Follow(Operand task) implements Effect {}

  /** Runs the operand's only abstract method now, on this thread, before the call returns. */
  record RunNow(Operand task) implements Effect {}

  /**
   * Runs the operand's only abstract method before the call returns: on this thread, or, where the
   * receiver is the part named {@code parallel} of something, on several at once.
   */
  record RunEach(Operand task) implements Effect {}

  /** Keeps the operand to be called later by somebody unknown. */
  record Keep(Operand task) implements Effect {}

  /**
   * Returns only after the threads, tasks or executor named by the operand have ended; {@code
   * timed} orders nothing.
   */
  record Join(Operand of, boolean timed) implements Effect {}

  /** Reads the operand's content (a collection, a builder). */
  record ReadContent(Operand of) implements Effect {}

  /** Writes the operand's content. */
  record WriteContent(Operand of) implements Effect {}

  /** The value, or what is in it, becomes part of the operand's content. */
  record Store(Operand value, Operand into, boolean content) implements Effect {}

  /** The result is something out of the operand's content, such as an element. */
  record Load(Operand from) implements Effect {}

  /**
   * The result is a window on the operand ({@code map.keySet()}, an iterator): its content is the
   * operand's content, so what is read, written or loaded through it is read, written or loaded
   * there.
   */
  record View(Operand of) implements Effect {}

  /** The result is new and nobody else has it. */
  record Fresh() implements Effect {}

  /** The result is the operand itself. */
  record Same(Operand as) implements Effect {}

  /** The result is an executor that runs its tasks one after the other. */
  record Serial() implements Effect {}

  /** The result is a pool with a bounded number of threads: as many as the first argument says. */
  record Bounded() implements Effect {}

  /** The result, or the new object, has threads that go on until it is ended. */
  record NeedsEnd() implements Effect {}

  /** The result guards its own content, whatever its static type says. */
  record Synchronized() implements Effect {}

  /** Sees to it that the thread is not started any more by whom it was given to. */
  record Withdraw(Operand thread) implements Effect {}

  /** Lets the awaited operand go on ({@code countDown}, {@code release}, {@code put}). */
  record Arrive(Operand at) implements Effect {}

  /**
   * Takes a permit; with a single permit it is as good as a lock, though any thread may give it
   * back.
   */
  record TakePermit(Operand from) implements Effect {}

  /** Takes a permit if the call returns true. */
  record TryPermit(Operand from) implements Effect {}

  /** The operand is the number of permits that the new object has. */
  record Permits(Operand count) implements Effect {}

  /** Lets an executor or a timer end once its tasks have. */
  record End(Operand executor) implements Effect {}

  /** Takes away what the calling thread has in the operand. */
  record Clear(Operand variable) implements Effect {}

  /** Gives a permit back. */
  record GivePermit(Operand to) implements Effect {}

  /** The result says whether the calling thread holds the lock. */
  record TellHeld(Operand lock) implements Effect {}

  /** The result says whether the thread still runs; if not, it has ended as a join would tell. */
  record TellAlive(Operand thread) implements Effect {}

  /** From here on is read without the lock, and validated before what was read is used. */
  record Optimistic(Operand lock) implements Effect {}

  /** Tells whether the lock was taken by a writer since the optimistic reading began. */
  record Validate(Operand lock) implements Effect {}

  /** Orders as a write of a volatile variable does: what was done before may be seen after. */
  record Publish(Operand by) implements Effect {}

  /** Orders as a read of a volatile variable does. */
  record Observe(Operand by) implements Effect {}

  /**
   * The result tells of the receiver what another thread may change at once: of its part named by
   * the operand, a key or element, or of all when the operand is the receiver.
   */
  record Ask(Operand part) implements Effect {}

  /**
   * Changes the part of the receiver named by the operand, or all of it, without asking first.
   *
   * @param settled whether doing it twice is as good as once
   */
  record Change(Operand part, boolean settled) implements Effect {}

  /** Wakes the thread out of a wait, or lets its next one end at once. */
  record Interrupt(Operand thread) implements Effect {}

  /** Returns the thread that calls. */
  record Current() implements Effect {}

  /** Tells whether the calling thread is the one that the object, or the class, belongs to. */
  record OwnThread() implements Effect {}

  /** A pool that the call makes has at most so many threads. */
  record Threads(Operand count) implements Effect {}

  /** May take long: sleep, I/O, queue, RPC. */
  record Blocking(String what) implements Effect {}

  /** Cannot throw, keeps none of its operands and takes part in no race. */
  record Pure() implements Effect {}

  /** Like {@link Pure}, but may throw. */
  record Quiet() implements Effect {}

  /**
   * Cannot throw when used as documented (out of memory and stack aside); says nothing about what
   * it touches.
   */
  record NoThrow() implements Effect {}
}
