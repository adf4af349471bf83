package dev.threadproof.engine.code;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;

/**
 * A method with a body worth interpreting: what it refers to, and where the body can be read again.
 * Bodies themselves are large and are not kept.
 *
 * @param file the class file that holds it
 * @param position of the method in the class file
 * @param references what its instructions name, without repetition, in order
 */
public record MethodSource(MethodId id, ClassFile file, int position, List<Reference> references) {

  public MethodSource {
    references = List.copyOf(references);
  }
}
