package dev.threadproof.engine.program;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.PathText;
import dev.threadproof.engine.path.Selector;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A lock held at an access, named in relation to the object accessed, so that accesses in different
 * methods can be compared.
 *
 * @param relation how the lock is found from the object
 * @param text {@code this.lock}, {@code Bank.LOCK}, {@code Pool instance}
 */
public record Guard(Relation relation, String text, Lock.Kind kind) implements Comparable<Guard> {

  /** How sure it is that equal guards are one lock. */
  public enum Relation {
    /** The object itself or a field of it: one lock per object. */
    OWN,
    /** A static field or class object. */
    GLOBAL,
    /** A lock of another object, known by its class only. */
    OTHER
  }

  private static final Comparator<Guard> ORDER =
      Comparator.comparing(Guard::relation).thenComparing(Guard::text).thenComparing(Guard::kind);

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
      return new Guard(Relation.OWN, text.toString(), lock.kind());
    }
    if (path.isGlobal()) {
      return new Guard(Relation.GLOBAL, PathText.of(path), lock.kind());
    }
    LockName name = lock.name();
    return new Guard(Relation.OTHER, name.text(), lock.kind());
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
        && text.equals(other.text)
        && (kind.exclusive() || other.kind.exclusive());
  }
}
