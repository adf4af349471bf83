package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The synchronisation variables (volatile fields, atomics, latches) around an instruction: what is
 * done before a variable is written happens before what is done after that write has been read (JLS
 * 17.4.5).
 *
 * @param readBefore variables surely read before
 * @param writtenAfter variables written after
 */
public record Order(Set<FieldId> readBefore, Set<FieldId> writtenAfter) {

  public static final Order NONE = new Order(Set.of(), Set.of());

  /**
   * The order of an instruction in a callee, seen from the caller whose call has the other order.
   */
  public Order within(Order call) {
    if (includes(call)) {
      return this;
    } else if (call.includes(this)) {
      return call;
    }
    return new Order(union(readBefore, call.readBefore), union(writtenAfter, call.writtenAfter));
  }

  private boolean includes(Order other) {
    return readBefore.containsAll(other.readBefore) && writtenAfter.containsAll(other.writtenAfter);
  }

  /** What holds whichever of the two an instruction has. */
  Order both(Order other) {
    Set<FieldId> read = new HashSet<>(readBefore);
    read.retainAll(other.readBefore);
    return new Order(read, union(writtenAfter, other.writtenAfter));
  }

  /** Whether what has this order can happen before what has the other, by way of a variable. */
  public boolean before(Order other) {
    return writtenAfter.stream().anyMatch(other.readBefore::contains);
  }

  private static Set<FieldId> union(Collection<FieldId> a, Collection<FieldId> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return Set.of();
    }
    Set<FieldId> all = new HashSet<>(a);
    all.addAll(b);
    return all;
  }
}
