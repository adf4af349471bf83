package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;

/**
 * A read or write of a field, of an array's elements or of a collection's content.
 *
 * @param location path of the field; for content the path of the container
 * @param locks locks surely held
 * @param running spawn sites of the method whose threads may be running
 */
public record Access(
    Path location,
    boolean content,
    boolean write,
    List<Lock> locks,
    Site site,
    boolean inLoop,
    BitSet running) {

  public Access {
    locks = List.copyOf(locks);
  }

  /**
   * The field accessed, or the field that holds the container; null when the container is not in a
   * field.
   */
  public @org.jspecify.annotations.Nullable FieldId field() {
    return fieldOf(location);
  }

  /** The field that a path ends in. */
  public static @org.jspecify.annotations.Nullable FieldId fieldOf(Path path) {
    if (path.last().isPresent()) {
      return path.last().get() instanceof dev.threadproof.engine.path.Selector.Field f
          ? f.id()
          : null;
    }
    return path.root() instanceof dev.threadproof.engine.path.Root.Static s ? s.field() : null;
  }

  /** The same access by other names and under other locks; itself where that changes nothing. */
  public Access in(Path newLocation, List<Lock> newLocks, boolean loop, BitSet newRunning) {
    boolean same =
        newLocation.equals(location)
            && newLocation.type().equals(location.type())
            && newLocks.equals(locks)
            && (inLoop || !loop)
            && newRunning.equals(running);
    return same
        ? this
        : new Access(newLocation, content, write, newLocks, site, inLoop || loop, newRunning);
  }

  /** What runs by either of two sets, which themselves stay as they are. */
  public static BitSet either(BitSet a, BitSet b) {
    if (b.isEmpty() || a.equals(b)) {
      return a;
    } else if (a.isEmpty()) {
      return b;
    }
    BitSet all = (BitSet) a.clone();
    all.or(b);
    return all;
  }
}
