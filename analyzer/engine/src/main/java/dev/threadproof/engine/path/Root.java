package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an access path begins. Sites are instruction indices, unique within one method.
 *
 * <p>Equality is written out: paths ask for little else, and the generated one is many times
 * slower.
 */
public sealed interface Root {

  /**
   * The formal parameter at the position, the receiver being the first; {@code instance} says that
   * position 0 is {@code this}.
   */
  record Param(int index, boolean instance) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Param o && index == o.index && instance == o.instance);
    }

    @Override
    public int hashCode() {
      return 31 * index + Boolean.hashCode(instance);
    }
  }

  /** A static field. */
  record Static(FieldId field) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Static o && field.equals(o.field));
    }

    @Override
    public int hashCode() {
      return field.hashCode();
    }
  }

  /** A class literal, by descriptor. */
  record ClassLiteral(String descriptor) implements Root {}

  /** An object that this activation made, or got from a callee that made it. */
  record Alloc(int site) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Alloc o && site == o.site);
    }

    @Override
    public int hashCode() {
      return site;
    }
  }

  /** The unknown result of the call at the site, or an exception caught there. */
  record Result(int site) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Result o && site == o.site);
    }

    @Override
    public int hashCode() {
      return site;
    }
  }

  /** Different values that meet in one slot of one block. */
  record Merge(int block, int slot) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Merge o && block == o.block && slot == o.slot);
    }

    @Override
    public int hashCode() {
      return 31 * block + slot;
    }
  }

  /** Some object of the type, nothing else is known. */
  record Any(String descriptor) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Any o && descriptor.equals(o.descriptor));
    }

    @Override
    public int hashCode() {
      return descriptor.hashCode();
    }
  }

  /** A lambda or method reference with what it captured. */
  record Lambda(int site, MethodId body, List<Path> captured) implements Root {

    public Lambda {
      captured = List.copyOf(captured);
    }
  }

  /** A string constant. */
  record Text(String value) implements Root {}

  /** An int constant, also a boolean's. */
  record Int(int value) implements Root {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Int o && value == o.value);
    }

    @Override
    public int hashCode() {
      return value;
    }
  }

  /** The null constant. */
  record Null() implements Root {}

  /** An int cut down to fewer values, by a mask or a remainder: many numbers become one. */
  record Folded() implements Root {}

  /** A primitive value of which nothing is known. */
  record Other() implements Root {}
}
