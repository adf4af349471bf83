package dev.threadproof.engine.hierarchy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A method by declaring class and signature. No record, because it is the key of most tables and
 * keeps its hash.
 */
public final class MethodId implements Comparable<MethodId> {

  private static final Comparator<MethodId> ORDER =
      Comparator.comparing(MethodId::owner)
          .thenComparing(MethodId::name)
          .thenComparing(MethodId::descriptor);

  private final String owner;
  private final String name;
  private final String descriptor;
  private final int hash;

  /**
   * A method's name.
   *
   * @param owner internal name of the class
   * @param name method name
   * @param descriptor JVM descriptor
   */
  public MethodId(String owner, String name, String descriptor) {
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.hash = 31 * (31 * owner.hashCode() + name.hashCode()) + descriptor.hashCode();
  }

  public String owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public String descriptor() {
    return descriptor;
  }

  @Override
  public int compareTo(MethodId other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MethodId m
            && hash == m.hash
            && name.equals(m.name)
            && owner.equals(m.owner)
            && descriptor.equals(m.descriptor));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
