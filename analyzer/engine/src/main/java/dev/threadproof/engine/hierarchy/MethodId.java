package dev.threadproof.engine.hierarchy;

import java.util.Comparator;

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

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
