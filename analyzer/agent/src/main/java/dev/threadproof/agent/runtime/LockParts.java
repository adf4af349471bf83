package dev.threadproof.agent.runtime;

/** Tells which lock something belongs to. */
public final class LockParts {

  private LockParts() {}

  /**
   * The lock of which this is a part: of a read or write lock the read-write lock, of a condition
   * its lock; else the object itself.
   */
  public static Object whole(Object part) {
    Object whole = ObjectStates.of(part).lock(part).root().object.get();
    return whole == null ? part : whole;
  }
}
