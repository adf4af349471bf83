package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;

/** One step of an access path. */
public sealed interface Selector {

  /** An instance field. */
  record Field(FieldId id) implements Selector {}

  /**
   * An element of an array or of a collection.
   *
   * @param index what is known of its index or key; {@link Path#OTHER} for any
   */
  record Element(Path index) implements Selector {}

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
      arguments = List.copyOf(arguments);
    }
  }
}
