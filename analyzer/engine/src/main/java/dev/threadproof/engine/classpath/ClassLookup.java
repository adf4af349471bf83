package dev.threadproof.engine.classpath;

import java.util.Optional;

/**
 * Finds a class that is not a target. Implementations are safe for use by several threads and give
 * the same answer every time.
 */
@FunctionalInterface
public interface ClassLookup {

  /**
   * Finds one class.
   *
   * @param internalName e.g. {@code java/util/List}
   * @return the class's bytes, or empty when no library has it
   */
  Optional<ClassFile> find(String internalName);
}
