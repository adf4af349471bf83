package dev.threadproof.engine.hierarchy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A method by declaring class and signature.
 *
 * @param owner internal name of the class
 * @param name method name
 * @param descriptor JVM descriptor
 */
public record MethodId(String owner, String name, String descriptor)
    implements Comparable<MethodId> {

  private static final Comparator<MethodId> ORDER =
      Comparator.comparing(MethodId::owner)
          .thenComparing(MethodId::name)
          .thenComparing(MethodId::descriptor);

  @Override
  public int compareTo(MethodId other) {
    return ORDER.compare(this, other);
  }

  // Written out, as these are the keys of most tables; the generated ones are many times slower.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MethodId m
            && name.equals(m.name)
            && owner.equals(m.owner)
            && descriptor.equals(m.descriptor));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + name.hashCode()) + descriptor.hashCode();
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
