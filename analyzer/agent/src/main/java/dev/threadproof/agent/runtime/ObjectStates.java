package dev.threadproof.agent.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/** Objects to their state, by identity, weakly. */
final class ObjectStates {

  private static final int SEGMENTS = 64;
  private static final Segment[] TABLE = new Segment[SEGMENTS];

  static {
    for (int i = 0; i < SEGMENTS; i++) {
      TABLE[i] = new Segment();
    }
  }

  private ObjectStates() {}

  /** The state of the object, made on first sight. */
  static ObjectState of(Object object) {
    return of(object, hash(object));
  }

  /** The state of the object that has this hash. */
  static ObjectState of(Object object, int hash) {
    return TABLE[hash & SEGMENTS - 1].of(object, hash);
  }

  /** Its identity, spread over all bits. */
  static int hash(Object object) {
    int mixed = System.identityHashCode(object) * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private static final class Segment {
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private @Nullable ObjectState[] buckets = new ObjectState[16];
    private int size;

    synchronized ObjectState of(Object object, int hash) {
      int index = hash >>> 6 & buckets.length - 1;
      for (ObjectState state = buckets[index]; state != null; state = state.next) {
        if (state.refersTo(object)) {
          return state;
        }
      }
      if (size >= buckets.length) {
        sweep();
        if (size >= buckets.length - buckets.length / 4) {
          grow();
        }
        index = hash >>> 6 & buckets.length - 1;
      }
      ObjectState state = new ObjectState(object, dead, hash, buckets[index]);
      buckets[index] = state;
      size++;
      return state;
    }

    private void sweep() {
      for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
        remove((ObjectState) gone);
      }
    }

    private void remove(ObjectState gone) {
      int index = gone.hash >>> 6 & buckets.length - 1;
      ObjectState before = null;
      for (ObjectState state = buckets[index]; state != null; state = state.next) {
        if (state == gone) {
          if (before == null) {
            buckets[index] = state.next;
          } else {
            before.next = state.next;
          }
          size--;
          return;
        }
        before = state;
      }
    }

    private void grow() {
      @Nullable ObjectState[] larger = new ObjectState[buckets.length * 2];
      for (ObjectState chain : buckets) {
        ObjectState state = chain;
        while (state != null) {
          ObjectState next = state.next;
          int index = state.hash >>> 6 & larger.length - 1;
          state.next = larger[index];
          larger[index] = state;
          state = next;
        }
      }
      buckets = larger;
    }
  }
}
