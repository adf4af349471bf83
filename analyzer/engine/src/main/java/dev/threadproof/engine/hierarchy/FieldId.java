package dev.threadproof.engine.hierarchy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A field by declaring class and name. No record, because it is the key of most tables and keeps
 * its hash.
 */
public final class FieldId implements Comparable<FieldId> {

  private static final Comparator<FieldId> ORDER =
      Comparator.comparing(FieldId::owner)
          .thenComparing(FieldId::name)
          .thenComparing(FieldId::descriptor);

  private final String owner;
  private final String name;
  private final String descriptor;
  private final int hash;
  private @Nullable String ownerDescriptor;

  /**
   * A field's name.
   *
   * @param owner internal name of the declaring class
   * @param name field name
   * @param descriptor JVM type descriptor
   */
  public FieldId(String owner, String name, String descriptor) {
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

  /** The owner's type as a descriptor. */
  public String ownerDescriptor() {
    String known = ownerDescriptor;
    if (known == null) { // two threads may make the same
      known = "L" + owner + ";";
      ownerDescriptor = known;
    }
    return known;
  }

  @Override
  public int compareTo(FieldId other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FieldId f
            && hash == f.hash
            && name.equals(f.name)
            && owner.equals(f.owner)
            && descriptor.equals(f.descriptor));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
