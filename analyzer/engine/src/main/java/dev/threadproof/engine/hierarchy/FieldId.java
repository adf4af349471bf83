package dev.threadproof.engine.hierarchy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A field by declaring class and name.
 *
 * @param owner internal name of the declaring class
 * @param name field name
 * @param descriptor JVM type descriptor
 */
public record FieldId(String owner, String name, String descriptor) implements Comparable<FieldId> {

  private static final Comparator<FieldId> ORDER =
      Comparator.comparing(FieldId::owner)
          .thenComparing(FieldId::name)
          .thenComparing(FieldId::descriptor);

  @Override
  public int compareTo(FieldId other) {
    return ORDER.compare(this, other);
  }

  // Written out, as these are the keys of most tables; the generated ones are many times slower.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FieldId f
            && name.equals(f.name)
            && owner.equals(f.owner)
            && descriptor.equals(f.descriptor));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + name.hashCode()) + descriptor.hashCode();
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
