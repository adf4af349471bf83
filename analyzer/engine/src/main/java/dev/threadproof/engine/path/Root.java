package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;

/** Where an access path begins. Sites are instruction indices, unique within one method. */
public sealed interface Root {

  /**
   * The formal parameter at the position, the receiver being the first; {@code instance} says that
   * position 0 is {@code this}.
   */
  record Param(int index, boolean instance) implements Root {}

  /** A static field. */
  record Static(FieldId field) implements Root {}

  /** A class literal, by descriptor. */
  record ClassLiteral(String descriptor) implements Root {}

  /** An object that this activation made, or got from a callee that made it. */
  record Alloc(int site) implements Root {}

  /** The unknown result of the call at the site, or an exception caught there. */
  record Result(int site) implements Root {}

  /** Different values that meet in one slot of one block. */
  record Merge(int block, int slot) implements Root {}

  /** Some object of the type, nothing else is known. */
  record Any(String descriptor) implements Root {}

  /** A lambda or method reference with what it captured. */
  record Lambda(int site, MethodId body, List<Path> captured) implements Root {

    public Lambda {
      captured = List.copyOf(captured);
    }
  }

  /** A string constant. */
  record Text(String value) implements Root {}

  /** An int constant, also a boolean's. */
  record Int(int value) implements Root {}

  /** The null constant. */
  record Null() implements Root {}

  /** A primitive value of which nothing is known. */
  record Other() implements Root {}
}
