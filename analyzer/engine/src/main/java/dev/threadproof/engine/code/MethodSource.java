package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;

/**
 * A method with a body worth interpreting: what it refers to, and where the body can be read.
 * Bodies themselves are large and are not kept.
 */
public final class MethodSource {

  private final MethodId id;
  private final ClassImage image;
  private final int position;
  private final boolean subroutines;
  private final List<Reference> references;

  MethodSource(MethodId id, ClassImage image, int position, CodeScan scan) {
    this.id = id;
    this.image = image;
    this.position = position;
    this.subroutines = scan.hasSubroutines();
    this.references = scan.references();
  }

  public MethodId id() {
    return id;
  }

  ClassImage image() {
    return image;
  }

  /** Of the method in the class file. */
  int position() {
    return position;
  }

  /** Whether the code has subroutines (JVMS 4.10.2.5), which compilers made before Java 7. */
  boolean subroutines() {
    return subroutines;
  }

  /** What its instructions name, without repetition, in order. */
  public List<Reference> references() {
    return references;
  }
}
