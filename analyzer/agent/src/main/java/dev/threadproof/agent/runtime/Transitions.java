package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What one thread made of values of {@link Accesses} lately, in its present epoch: many variables
 * have one history, and so go on to have one. An epoch of few accesses, as under a lock, is not
 * worth the trouble.
 */
final class Transitions {

  private static final int FEW = 16;

  private static final int SIZE = 64;

  private final @Nullable Accesses[] from = new Accesses[SIZE];
  private final @Nullable Accesses[] to = new Accesses[SIZE];
  private final long[] made = new long[SIZE];

  /** Accesses in this epoch. */
  private int accesses;

  /** An epoch begins. */
  void begin() {
    accesses = 0;
  }

  /** One more access; whether it is worth to ask for what is known. */
  boolean isWorthIt() {
    return ++accesses > FEW;
  }

  private static int index(Accesses before, long now, boolean write) {
    return (before.mixed() + (int) now * 7 + (write ? 1 : 0)) & SIZE - 1;
  }

  /** What came of that value by an access like this one, if it is known. */
  @Nullable Accesses find(Accesses before, long now, boolean write) {
    int index = index(before, now, write);
    boolean known = from[index] == before && made[index] == (write ? ~now : now);
    return known ? to[index] : null;
  }

  void keep(Accesses before, long now, boolean write, Accesses after) {
    int index = index(before, now, write);
    from[index] = before;
    made[index] = write ? ~now : now;
    to[index] = after;
  }
}
