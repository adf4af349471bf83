package dev.threadproof.engine.path;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A lock without its instance: node of the lock-order graph.
 *
 * @param owner internal name of the declaring class (fields) or of the object's static type
 * @param member the field with a leading dot, empty for an object's own monitor
 * @param suffix {@code monitor} or {@code lock}
 */
public record LockName(Kind kind, String owner, String member, String suffix)
    implements Comparable<LockName> {

  /** What is known of the instance. */
  public enum Kind {
    /** One instance in the program. */
    STATIC,
    /** A class object: one instance. */
    CLASS,
    /** One instance per object of the owner. */
    FIELD,
    /** The object itself. */
    OBJECT
  }

  private static final Comparator<LockName> ORDER =
      Comparator.comparing(LockName::owner)
          .thenComparing(LockName::member)
          .thenComparing(LockName::kind)
          .thenComparing(LockName::suffix);

  /** Does not depend on the JVM's run, as the hash of an enum constant would. */
  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + member.hashCode()) + kind.name().hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof LockName n
            && kind == n.kind
            && owner.equals(n.owner)
            && member.equals(n.member)
            && suffix.equals(n.suffix));
  }

  @Override
  public int compareTo(LockName other) {
    return ORDER.compare(this, other);
  }

  /** Whether the name means exactly one object. */
  public boolean unique() {
    return kind == Kind.STATIC || kind == Kind.CLASS;
  }

  /** {@code Bank.lock}, {@code Bank.class}, {@code the monitor of an Account}. */
  public String text() {
    String simple = PathText.simpleName(owner);
    return switch (kind) {
      case STATIC, FIELD -> simple + member;
      case CLASS -> simple + ".class";
      case OBJECT -> member.isEmpty() ? simple + " instance" : simple + member;
    };
  }
}
