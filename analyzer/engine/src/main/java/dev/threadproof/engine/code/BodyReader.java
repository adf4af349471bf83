package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.Hierarchy;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * Reads single bodies again, fast when those of one class are asked for in a row. For one thread
 * only.
 */
public final class BodyReader {

  private final Hierarchy hierarchy;
  private String owner = "";
  private @Nullable ClassReader reader;

  public BodyReader(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The body of a method that {@link CodeReader} has found. */
  public MethodCode read(MethodSource source) {
    ClassReader of = reader;
    if (of == null || !source.id().owner().equals(owner)) {
      of = new ClassReader(source.file().bytes());
      reader = of;
      owner = source.id().owner();
    }
    MethodTrees trees = new MethodTrees(hierarchy, owner, source.position());
    of.accept(trees, CodeReader.OPTIONS);
    return trees.last();
  }
}
