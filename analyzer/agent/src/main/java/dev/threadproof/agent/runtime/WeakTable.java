package dev.threadproof.agent.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Objects to what is kept for them, by identity, for as long as the program keeps the object.
 *
 * @param <E> what is kept
 */
abstract class WeakTable<E extends WeakTable.Entry> {

  private static final int SEGMENTS = 64;

  private final Segment[] segments = new Segment[SEGMENTS];

  WeakTable() {
    for (int i = 0; i < SEGMENTS; i++) {
      segments[i] = new Segment(this);
    }
  }

  /** What is kept for one object; new ones are asked for with the segment locked. */
  abstract static class Entry extends WeakReference<Object> {

    final int hash;
    private @Nullable Entry next;

    Entry(Object object, ReferenceQueue<Object> queue, int hash) {
      super(object, queue);
      this.hash = hash;
    }
  }

  /** What is to be kept for an object. */
  abstract E make(Object object, ReferenceQueue<Object> queue, int hash);

  /** What is kept for the object that has this hash, made on first sight. */
  @SuppressWarnings("unchecked") // the table holds only what make gave
  final E of(Object object, int hash) {
    return (E) segments[hash & SEGMENTS - 1].of(object, hash);
  }

  /** The identity of an object, spread over all bits. */
  static int hash(Object object) {
    int mixed = System.identityHashCode(object) * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private static final class Segment {
    private final WeakTable<?> owner;
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private @Nullable Entry[] buckets = new Entry[16];
    private int size;

    Segment(WeakTable<?> owner) {
      this.owner = owner;
    }

    synchronized Entry of(Object object, int hash) {
      for (Entry entry = buckets[index(hash)]; entry != null; entry = entry.next) {
        if (entry.refersTo(object)) {
          return entry;
        }
      }
      for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
        remove((Entry) gone);
      }
      if (size >= buckets.length) {
        grow();
      }
      Entry made = owner.make(object, dead, hash);
      put(made);
      size++;
      return made;
    }

    private int index(int hash) {
      return hash >>> 6 & buckets.length - 1;
    }

    private void put(Entry added) {
      int index = index(added.hash);
      added.next = buckets[index];
      buckets[index] = added;
    }

    private void remove(Entry gone) {
      int index = index(gone.hash);
      Entry before = null;
      for (Entry entry = buckets[index]; entry != gone && entry != null; entry = entry.next) {
        before = entry;
      }
      if (before == null) {
        buckets[index] = gone.next;
      } else {
        before.next = gone.next;
      }
      size--;
    }

    private void grow() {
      @Nullable Entry[] smaller = buckets;
      buckets = new Entry[smaller.length * 2];
      for (Entry chain : smaller) {
        Entry entry = chain;
        while (entry != null) {
          Entry next = entry.next;
          put(entry);
          entry = next;
        }
      }
    }
  }
}
