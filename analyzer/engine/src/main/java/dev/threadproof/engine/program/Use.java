package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Compound;
import dev.threadproof.engine.facts.Order;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.summary.Chain;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An access to a field as one actor makes it.
 *
 * @param chain the calls from the actor's method to the access, null when there are none
 * @param polled whether the value is read again and again to decide whether to go on
 * @param order the synchronisation variables around the access
 * @param value what is written, as far as it is known: a constant; {@link Path#OTHER} if nothing is
 * @param anchor how the object is found from the {@code this} of the actor's method, or {@code
 *     static}; empty when it is found in another way, so that nothing tells which object it is
 * @param guards locks surely held
 * @param meant those of them that were taken for this access, as far as is known
 * @param compound of an update that is not one step of a variable that guards itself
 */
public record Use(
    Actor actor,
    Site site,
    @Nullable Chain chain,
    boolean write,
    boolean polled,
    Path value,
    Optional<String> anchor,
    Set<Guard> guards,
    Set<Guard> meant,
    Order order,
    Optional<Compound> compound)
    implements Comparable<Use> {

  private static final Comparator<Use> ORDER =
      Comparator.comparing(Use::site)
          .thenComparing(u -> !u.write())
          .thenComparing(u -> u.actor().method())
          .thenComparing(u -> u.actor().getClass().getSimpleName())
          .thenComparing(Use::chain, Chain.ORDER)
          .thenComparing(u -> u.guards().toString());

  /** Of few parts only; actors and guards seldom tell two uses apart. */
  @Override
  public int hashCode() {
    int hash = 31 * site.hashCode() + (chain == null ? 0 : chain.hashCode());
    return 31 * hash + actor.method().hashCode() + (write ? 1 : 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Use u
            && write == u.write
            && polled == u.polled
            && site.equals(u.site)
            && Objects.equals(chain, u.chain)
            && actor.equals(u.actor)
            && guards.equals(u.guards)
            && order.equals(u.order)
            && compound.equals(u.compound));
  }

  @Override
  public int compareTo(Use other) {
    return ORDER.compare(this, other);
  }

  /**
   * Whether something orders the two: the write is done before a variable is written that the other
   * has read. Updates in several steps are not ordered by the variable that they update.
   */
  public boolean isOrdered(Use other) {
    if (compound.isPresent()) {
      return false;
    }
    return (write && order.before(other.order)) || (other.write && other.order.before(order));
  }

  /** Whether a lock that both hold may keep them apart, for all that is known of which it is. */
  boolean mayExclude(Use other, Hierarchy hierarchy) {
    for (Guard mine : guards) {
      for (Guard theirs : other.guards) {
        if (mine.mayBe(theirs, hierarchy)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The use with other names for its guards. */
  Use withGuards(UnaryOperator<Guard> renaming) {
    Set<Guard> all = renamed(guards, renaming);
    return new Use(
        actor,
        site,
        chain,
        write,
        polled,
        value,
        anchor,
        all,
        meant.equals(guards) ? all : renamed(meant, renaming),
        order,
        compound);
  }

  private static Set<Guard> renamed(Set<Guard> guards, UnaryOperator<Guard> renaming) {
    Set<Guard> renamed = new TreeSet<>();
    guards.forEach(g -> renamed.add(renaming.apply(g)));
    return renamed;
  }

  /** Whether a value is written that stands in the code. */
  boolean constant() {
    return value.root() instanceof Root.Int;
  }

  /** Whether both write the same value, so that it does not matter which of them comes first. */
  boolean writesTheSame(Use other) {
    boolean known = value.root() instanceof Root.Int || value.root() instanceof Root.Null;
    return write
        && other.write
        && known
        && value.equals(other.value)
        && compound.isEmpty()
        && other.compound.isEmpty();
  }

  /** Whether a lock that both hold keeps them apart. */
  public boolean excludes(Use other) {
    for (Guard mine : guards) {
      for (Guard theirs : other.guards) {
        if (mine.excludes(theirs)) {
          return true;
        }
      }
    }
    return false;
  }
}
