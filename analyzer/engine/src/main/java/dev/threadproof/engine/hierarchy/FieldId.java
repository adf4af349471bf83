package dev.threadproof.engine.hierarchy;

import java.util.Comparator;

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

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
