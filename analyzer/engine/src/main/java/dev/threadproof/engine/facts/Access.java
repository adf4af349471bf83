package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A read or write of a field, of an array's elements or of a collection's content.
 *
 * @param location path of the field; for content the path of the container
 * @param locks locks surely held, those that the nearest frames took first
 * @param meant how many of the first of them were taken in the source file of the access or of the
 *     field: what callers elsewhere hold may be held for other reasons
 * @param order the volatile accesses around it
 * @param operand for array elements what is known of the index, for writes of fields of the value;
 *     {@link Path#OTHER} if nothing is
 * @param running spawn sites of the method whose threads may be running
 * @param compound of an update in more than one step of a variable that guards itself: what is
 *     known of it; null for all others
 */
public record Access(
    Path location,
    boolean content,
    boolean write,
    List<Lock> locks,
    int meant,
    Site site,
    boolean inLoop,
    BitSet running,
    Order order,
    Path operand,
    @Nullable Compound compound) {

  public Access {
    locks = List.copyOf(locks);
  }

  /**
   * The field accessed, or the field that holds the container; null when the container is not in a
   * field.
   */
  public @Nullable FieldId field() {
    return fieldOf(location);
  }

  /** The field that a path ends in. */
  public static @Nullable FieldId fieldOf(Path path) {
    return path.lastField();
  }

  /**
   * The same access by other names, under other locks and in another order; itself where that
   * changes nothing.
   */
  public Access in(
      Path newLocation, List<Lock> newLocks, boolean loop, BitSet newRunning, Order newOrder) {
    boolean same =
        newLocation.equals(location)
            && newLocation.type().equals(location.type())
            && newLocks.equals(locks)
            && (inLoop || !loop)
            && newRunning.equals(running)
            && newOrder.equals(order);
    return same
        ? this
        : new Access(
            newLocation,
            content,
            write,
            newLocks,
            meant == locks.size() ? newLocks.size() : Math.min(meant, newLocks.size()),
            site,
            inLoop || loop,
            newRunning,
            newOrder,
            operand,
            compound);
  }

  /** The same access with fewer locks meant for it. */
  public Access meaning(int number) {
    return number >= meant
        ? this
        : new Access(
            location, content, write, locks, number, site, inLoop, running, order, operand,
            compound);
  }

  // Written out, as a summary asks it of every access that it meets again.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Access a
            && content == a.content
            && write == a.write
            && inLoop == a.inLoop
            && meant == a.meant
            && site.equals(a.site)
            && location.equals(a.location)
            && locks.equals(a.locks)
            && running.equals(a.running)
            && order.equals(a.order)
            && operand.equals(a.operand)
            && Objects.equals(compound, a.compound));
  }

  @Override
  public int hashCode() {
    return 31 * location.hashCode() + site.hashCode();
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
