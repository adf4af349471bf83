package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import java.util.BitSet;

/** What the loops of a method do anew in each round; instructions go by number. */
public final class Rounds {

  private final FlowGraph graph;

  Rounds(FlowGraph graph) {
    this.graph = graph;
  }

  /** Whether the instruction lies in a loop. */
  public boolean isInLoop(int insn) {
    return insn >= 0 && insn < graph.size() && graph.loop(insn) >= 0;
  }

  /** Whether an instruction runs again, but only after another has run again. */
  public boolean isAnew(int insn, int each) {
    if (insn < 0 || each < 0 || insn >= graph.size()) {
      return false;
    }
    BitSet passed = new BitSet();
    boolean again = graph.comesBack(insn, passed, true);
    passed.set(each);
    return again && !graph.comesBack(insn, passed, true);
  }
}
