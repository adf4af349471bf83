package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.ProtocolFacts;
import dev.threadproof.engine.facts.TaskFacts;
import dev.threadproof.engine.summary.MethodSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods that the picture of the program is drawn from: those with something to tell, and all
 * from which these are called. Of a method only its callers are ever asked for, so nothing is lost
 * with the others: they call only each other.
 */
final class Telling {

  private Telling() {}

  /** In the order given. */
  static List<MethodResult> of(List<MethodResult> methods) {
    boolean[] kept = new boolean[methods.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = tells(methods.get(i));
    }
    CallEdges.of(methods).markCallers(kept);
    List<MethodResult> telling = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        telling.add(methods.get(i));
      }
    }
    return telling;
  }

  private static boolean tells(MethodResult method) {
    MethodSummary summary = method.summary();
    boolean reached =
        !summary.accesses().isEmpty()
            || !summary.locks().isEmpty()
            || !summary.threads().isEmpty()
            || !summary.poolWaits().isEmpty();
    return reached
        || !method.frame().fields().isEmpty()
        || !method.pairs().isEmpty()
        || !method.leaks().isEmpty()
        || !method.released().isEmpty()
        || !method.waits().isEmpty()
        || !method.monitors().isEmpty()
        || !method.doubleChecks().isEmpty()
        || !method.givenBack().isEmpty()
        || !method.replacedLocks().isEmpty()
        || !method.handedOver().isEmpty()
        || !method.protocol().equals(ProtocolFacts.NONE)
        || !method.spins().isEmpty()
        || !method.tasks().equals(TaskFacts.NONE)
        || !method.lateUses().isEmpty()
        || method.override().isPresent()
        || !method.limits().isEmpty();
  }
}
