package dev.threadproof.agent.weave;

import java.util.Set;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value in a method and the fields that were read to compute it.
 *
 * @param size words that it takes
 * @param reads the instructions that read them
 */
record ReadsOf(int size, Set<FieldInsnNode> reads) implements Value {

  ReadsOf {
    reads = Set.copyOf(reads);
  }

  @Override
  public int getSize() {
    return size;
  }
}
