package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Races on the elements of arrays. A small array has the accesses of each element from its first
 * access on; a larger one only once a second thread comes that nothing orders after the first:
 * until then the array belongs to one thread at a time.
 */
final class Elements {

  /** Arrays up to this length are told apart by element at once. */
  private static final int SMALL = 64;

  /** Accesses of the owner that are remembered until elements are told apart. */
  private static final int REMEMBERED = 4;

  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Accesses[].class);

  private final int length;

  /** The last access of the owner, while there is one. */
  private long owner;

  /** By element, once they are told apart. */
  private Accesses @Nullable [] all;

  private final int[] lastIndex = new int[REMEMBERED];
  private final long[] lastAccess = new long[REMEMBERED];
  private int lasts;

  Elements(int length) {
    this.length = length;
    if (length <= SMALL) {
      all = new Accesses[length];
    }
  }

  int length() {
    return length;
  }

  /** Whether one more such access adds nothing. */
  boolean isKnown(ThreadState thread, int index, boolean write) {
    Accesses[] known = all;
    if (known == null) {
      return Access.epochOf(owner) == thread.epoch;
    }
    if (index < 0 || index >= known.length) {
      return true;
    }
    Accesses accesses = known[index];
    return accesses != null && accesses.has(thread, write);
  }

  void access(ThreadState thread, int index, int id, boolean write, Object array) {
    if (all == null && !share(thread, index, id, write)) {
      return;
    }
    Accesses[] known = all;
    while (known != null) {
      Accesses before = known[index];
      if (before != null && before.has(thread, write)) {
        return;
      }
      Accesses from = before == null ? Accesses.NONE : before;
      Accesses next = FastTrack.next(from, thread, id, write, "array element", array);
      if (ELEMENT.compareAndSet(known, index, before, next)) {
        return;
      }
    }
  }

  /** Whether elements have to be told apart; if not, the array belongs to this thread now. */
  private synchronized boolean share(ThreadState thread, int index, int id, boolean write) {
    if (all != null) {
      return true;
    }
    long now = Access.of(thread.epoch, id);
    if (thread.clock.covers(owner)) {
      if (Access.slot(owner) != thread.slot) {
        lasts = 0;
      }
      owner = now;
      lastIndex[lasts & REMEMBERED - 1] = write ? ~index : index;
      lastAccess[lasts++ & REMEMBERED - 1] = now;
      return false;
    }
    Accesses[] apart = new Accesses[length];
    for (int i = Math.max(0, lasts - REMEMBERED); i < lasts; i++) {
      int known = lastIndex[i & REMEMBERED - 1];
      long access = lastAccess[i & REMEMBERED - 1];
      Accesses before = apart[Math.max(known, ~known)];
      apart[Math.max(known, ~known)] =
          known < 0 ? Accesses.afterWrite(access) : Accesses.ofOwner(before, access);
    }
    VarHandle.releaseFence();
    all = apart;
    return true;
  }
}
