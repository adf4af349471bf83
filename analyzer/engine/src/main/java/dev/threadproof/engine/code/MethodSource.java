package dev.threadproof.engine.code;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A method with a body worth interpreting: what it refers to, and where the body can be read again.
 * Bodies themselves are large and are not kept.
 *
 * @param file the class file that holds it
 * @param position of the method in the class file
 * @param references what its instructions name, without repetition, in order
 * @param calledAgain methods of its own class that it calls on more than one line
 * @param mayBePart whether it is private and small enough to be read in the place of a call
 * @param parts methods that are read in the place of the one call of them
 */
public record MethodSource(
    MethodId id,
    ClassFile file,
    int position,
    List<Reference> references,
    Set<MethodId> calledAgain,
    boolean mayBePart,
    List<MethodSource> parts) {

  public MethodSource {
    references = List.copyOf(references);
    calledAgain = Set.copyOf(calledAgain);
    parts = List.copyOf(parts);
  }

  boolean isCalledAgain(MethodId method) {
    return calledAgain.contains(method);
  }

  MethodSource with(List<MethodSource> inlined, Collection<Reference> all) {
    return new MethodSource(id, file, position, List.copyOf(all), calledAgain, mayBePart, inlined);
  }
}
