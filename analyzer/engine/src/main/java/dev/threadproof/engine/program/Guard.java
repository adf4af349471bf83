package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.PathText;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lock held at an access, named in relation to the object accessed, so that accesses in different
 * methods can be compared.
 *
 * @param relation how the lock is found from the object
 * @param text {@code this.lock}, {@code Bank.LOCK}, {@code Pool instance}
 * @param name of the lock held; empty for a guard that is only declared, and for a lock that is
 *     known to be of another object. Guards are compared without it.
 */
public record Guard(Relation relation, String text, Lock.Kind kind, Optional<LockName> name)
    implements Comparable<Guard> {

  Guard(Relation relation, String text, Lock.Kind kind) {
    this(relation, text, kind, Optional.empty());
  }

  /** How sure it is that equal guards are one lock. */
  public enum Relation {
    /** The object itself or a field of it: one lock per object. */
    OWN,
    /** A static field or class object. */
    GLOBAL,
    /** Of a static field: a lock of the instance at hand, of which there may be many. */
    INSTANCE,
    /** A lock of another object, known by its class only. */
    OTHER
  }

  private static final Comparator<Guard> ORDER =
      Comparator.comparing(Guard::relation).thenComparing(Guard::text).thenComparing(Guard::kind);

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Guard g && compareTo(g) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + relation.name().hashCode();
  }

  @Override
  public int compareTo(Guard other) {
    return ORDER.compare(this, other);
  }

  /**
   * The guard that a lock is for a field of the object; {@code object} is null for static fields.
   */
  static Guard of(Lock lock, @Nullable Path object) {
    Path path = lock.path();
    if (object != null && path.startsWith(object)) {
      StringBuilder text = new StringBuilder("this");
      for (Selector selector :
          path.selectors().subList(object.selectors().size(), path.selectors().size())) {
        text.append(suffix(selector));
      }
      return new Guard(Relation.OWN, text.toString(), lock.kind(), Optional.of(lock.name()));
    }
    if (path.isGlobal() && path.isDefinite()) {
      return new Guard(Relation.GLOBAL, PathText.of(path), lock.kind(), Optional.of(lock.name()));
    }
    LockName name = lock.name();
    if (object == null && isOfInstance(path)) {
      return new Guard(Relation.INSTANCE, name.text(), lock.kind(), Optional.of(name));
    }
    return new Guard(
        Relation.OTHER,
        name.text(),
        lock.kind(),
        differs(path, object) ? Optional.empty() : Optional.of(name));
  }

  /** The same lock where there is one such object only, named by the field that keeps it. */
  Guard global(String keeper) {
    return new Guard(Relation.GLOBAL, keeper, kind, name);
  }

  private static boolean isOfInstance(Path lock) {
    boolean own = lock.root() instanceof Root.Param p && p.instance() && p.index() == 0;
    return lock.isDefinite() && (own || lock.root() instanceof Root.Alloc);
  }

  /** Lock and object are found from two different things that the method is given. */
  private static boolean differs(Path lock, @Nullable Path object) {
    return object != null
        && object.isBare()
        && object.isDefinite()
        && lock.isDefinite()
        && !lock.root().equals(object.root());
  }

  private static String suffix(Selector selector) {
    if (selector instanceof Selector.Field f) {
      return "." + f.id().name();
    } else if (selector instanceof Selector.Call c) {
      return "." + c.name() + "()";
    }
    return selector instanceof Selector.Part p ? "#" + p.name() : "[*]";
  }

  /** Whether holders of the two exclude each other. */
  public boolean excludes(Guard other) {
    boolean sameFamily = (kind == Lock.Kind.MONITOR) == (other.kind == Lock.Kind.MONITOR);
    return sameFamily
        && relation == other.relation
        && relation != Relation.INSTANCE
        && text.equals(other.text)
        && (kind.exclusive() || other.kind.exclusive());
  }

  /**
   * Whether the two may be one lock for all that is known: one of them is of an object that was
   * found in a way that tells nothing of which object it is.
   */
  boolean mayBe(Guard other, Hierarchy hierarchy) {
    boolean unknown =
        (relation == Relation.OTHER || other.relation == Relation.OTHER)
            && relation != Relation.INSTANCE
            && other.relation != Relation.INSTANCE;
    if (!unknown || (kind == Lock.Kind.MONITOR) != (other.kind == Lock.Kind.MONITOR)) {
      return false;
    }
    return name.isPresent()
        && other.name.isPresent()
        && mayBe(name.get(), other.name.get(), hierarchy);
  }

  private static boolean mayBe(LockName a, LockName b, Hierarchy hierarchy) {
    boolean objects = a.kind() == LockName.Kind.OBJECT && b.kind() == LockName.Kind.OBJECT;
    boolean related =
        objects
            && a.member().equals(b.member())
            && !a.owner().equals("java/lang/Object")
            && !b.owner().equals("java/lang/Object")
            && (hierarchy.isSubtype(a.owner(), b.owner())
                || hierarchy.isSubtype(b.owner(), a.owner()));
    return related || a.equals(b);
  }
}
