package dev.threadproof.engine.classpath;

import java.util.List;

/**
 * What the inputs of a scan hold. No class name occurs twice within one of the two lists.
 *
 * @param targets classes to be judged, in the order of the inputs, within one by entry name
 * @param nestedLibraries classes of library jars packed into an input ({@code BOOT-INF/lib}, {@code
 *     WEB-INF/lib}): to be understood, not judged
 */
public record Targets(List<ClassFile> targets, List<ClassFile> nestedLibraries) {

  public Targets {
    targets = List.copyOf(targets);
    nestedLibraries = List.copyOf(nestedLibraries);
  }
}
