package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * Races on the elements of an array. A small array has the accesses of each element from its first
 * access on; a larger one only once a second thread comes that nothing orders after the first:
 * until then the array belongs to one thread at a time.
 */
final class Elements extends WeakTable.Entry {

  static final Elements NONE = new Elements(new Object(), new ReferenceQueue<>(), 0, 0);

  /** Arrays up to this length are told apart by element at once. */
  private static final int SMALL = 64;

  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Accesses[].class);

  private final int length;

  /** While the array belongs to one thread at a time; guarded by this. */
  private @Nullable Ownership ownership;

  /** By element, once they are told apart; who sees it late asks again with the lock. */
  @SuppressWarnings("threadproof:BrokenDoubleChecked") // null, or filled in before the fence
  private Accesses @Nullable [] all;

  Elements(Object array, ReferenceQueue<Object> queue, int hash, int length) {
    super(array, queue, hash);
    this.length = length;
    if (length <= SMALL) {
      all = new Accesses[length];
    }
  }

  int length() {
    return length;
  }

  /**
   * One access.
   *
   * @param index where there is an element
   * @param footprint what the thread has accessed of the array; takes this access in
   */
  void access(ThreadState thread, int index, int id, boolean write, Footprint footprint) {
    if (all == null && belongs(thread, index, id, write, footprint)) {
      return;
    }
    Object array = get();
    Accesses[] known = all;
    while (known != null && array != null) {
      Accesses before = known[index];
      if (before != null && before.has(thread, write)) {
        break;
      }
      Accesses from = before == null ? Accesses.NONE : before;
      Accesses next = FastTrack.next(from, thread, id, write, "array element", array);
      if (ELEMENT.compareAndSet(known, index, before, next)) {
        break;
      }
    }
    footprint.add(index, write);
  }

  /** Whether the array belongs to this thread now; if not, elements are told apart. */
  private synchronized boolean belongs(
      ThreadState thread, int index, int id, boolean write, Footprint footprint) {
    if (all != null) {
      return false;
    }
    if (ownership == null) {
      ownership = new Ownership();
    }
    if (ownership.takes(thread, Access.of(thread.epoch, id), write ? ~index : index, footprint)) {
      footprint.fill(length);
      return true;
    }
    Accesses[] apart = ownership.end(length);
    ownership = null;
    VarHandle.releaseFence();
    all = apart;
    return false;
  }
}
