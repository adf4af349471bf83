package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of an access path; equality is written out as in {@link Root}. */
public sealed interface Selector {

  /** An instance field. */
  record Field(FieldId id) implements Selector {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Field o && id.equals(o.id));
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /**
   * An element of an array or of a collection.
   *
   * @param index what is known of its index or key; {@link Path#OTHER} for any
   */
  record Element(Path index) implements Selector {

    public Element {
      index = Selectors.nameable(index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Element o && index.equals(o.index));
    }

    @Override
    public int hashCode() {
      return index.hashCode();
    }
  }

  /**
   * Some object found on a walk from one object to the next.
   *
   * @param within whether the walk begins at an element of the owner, not at the owner itself
   */
  record Walked(boolean within) implements Selector {}

  /**
   * A part that stands for its whole in lock identity: the read or write lock of a read-write lock,
   * a condition of a lock.
   */
  record Part(String name) implements Selector {}

  /**
   * What a call on the object returns; equal calls with equal arguments are taken to return the
   * same object.
   */
  record Call(String owner, String name, String descriptor, List<Path> arguments)
      implements Selector {

    public Call {
      arguments = Selectors.nameable(arguments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Call o
              && name.equals(o.name)
              && owner.equals(o.owner)
              && descriptor.equals(o.descriptor)
              && arguments.equals(o.arguments));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * owner.hashCode() + name.hashCode()) + descriptor.hashCode())
          + arguments.hashCode();
    }
  }
}
