package dev.threadproof.agent.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The footprints of one thread on the arrays that it met lately, by identity: a table with open
 * addressing, most of it empty. Keeps no array alive.
 */
final class Footprints {

  private static final int SMALLEST = 32;
  private static final int LARGEST = 1 << 14;

  private Footprint[] table = empty(SMALLEST);
  private int used;

  /** Those that are not empty. */
  private Footprint[] listed = new Footprint[16];

  private int listedCount;

  /** The footprint on an array if it is known, else one that is empty; it came after another. */
  @DontInline
  Footprint after(Footprint last, @Nullable Object array) {
    Footprint found = search(array);
    if (last != Footprint.NONE) {
      last.successor = found;
    }
    return found;
  }

  private Footprint search(@Nullable Object array) {
    int mask = table.length - 1;
    int index = System.identityHashCode(array) & mask; // as it comes: the JVM makes it at random
    while (table[index] != Footprint.NONE && !table[index].refersTo(array)) {
      index = index + 1 & mask;
    }
    return table[index];
  }

  /**
   * The footprint on an array, to be widened.
   *
   * @param known what was found for it
   */
  Footprint widened(Footprint known, Object array) {
    Footprint found = known.refersTo(array) ? known : search(array);
    if (found == Footprint.NONE) {
      found = make(array);
    }
    if (!found.isListed) {
      list(found);
    }
    return found;
  }

  private void list(Footprint footprint) {
    if (listedCount == LARGEST) {
      clear();
    } else if (listedCount == listed.length) {
      listed = Arrays.copyOf(listed, listedCount * 2);
    }
    listed[listedCount++] = footprint;
    footprint.isListed = true;
  }

  /** The thread releases: what it accesses from now on adds something again. */
  void clear() {
    for (int i = 0; i < listedCount; i++) {
      Footprint footprint = listed[i];
      footprint.empty();
      footprint.isListed = false;
      listed[i] = Footprint.NONE;
    }
    listedCount = 0;
  }

  private Footprint make(Object array) {
    if (used * 4 >= table.length) {
      sweep();
    }
    int hash = System.identityHashCode(array);
    Footprint made = new Footprint(array, hash, ElementsTable.of(array));
    put(made);
    return made;
  }

  private void put(Footprint added) {
    int mask = table.length - 1;
    int index = added.hash & mask;
    while (table[index] != Footprint.NONE) {
      index = index + 1 & mask;
    }
    table[index] = added;
    used++;
  }

  /** Drops those of arrays that are gone, and makes room; where there is none, drops all. */
  private void sweep() {
    Footprint[] before = table;
    int living = 0;
    for (Footprint footprint : before) {
      footprint.successor = Footprint.NONE;
      living += footprint == Footprint.NONE || footprint.refersTo(null) ? 0 : 1;
    }
    boolean grows = living * 8 > before.length;
    boolean full = grows && before.length == LARGEST;
    table = empty(grows && !full ? before.length * 2 : before.length);
    used = 0;
    for (Footprint footprint : before) {
      if (!full && footprint != Footprint.NONE && !footprint.refersTo(null)) {
        put(footprint);
      }
    }
  }

  private static Footprint[] empty(int size) {
    Footprint[] footprints = new Footprint[size];
    Arrays.fill(footprints, Footprint.NONE);
    return footprints;
  }
}
