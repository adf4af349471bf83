package dev.threadproof.engine.code;

import org.objectweb.asm.tree.LabelNode;

/** Where a jump or a handler leads, by its place in the instruction list. */
final class Mark extends LabelNode {

  private final int index;

  Mark(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }
}
