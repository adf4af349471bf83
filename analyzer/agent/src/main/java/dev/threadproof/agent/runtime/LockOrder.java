package dev.threadproof.agent.runtime;

/** The order in which locks were taken while others were held. */
final class LockOrder {

  private LockOrder() {}

  /** A thread took a lock; called before the lock counts as held. */
  static void taken(ThreadState thread, LockState lock, Site site) {}
}
