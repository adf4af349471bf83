package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import dev.threadproof.engine.facts.CalleeEffect;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.BitSet;
import java.util.List;

/**
 * The summary of one method.
 *
 * @param poolWaits waits for tasks of bounded pools
 * @param deferred calls on functional parameters, which only a caller can resolve
 */
public record MethodSummary(
    MethodId method,
    List<ReachedAccess> accesses,
    List<ReachedLock> locks,
    List<ThreadSummary> threads,
    List<CallFact> deferred,
    List<ReachedPoolWait> poolWaits,
    CalleeEffect effect) {

  /**
   * A method of which nothing is known: the start of the iteration over a recursion, and code that
   * cannot be interpreted.
   */
  public static MethodSummary bottom(MethodId method) {
    return new MethodSummary(
        method, List.of(), List.of(), List.of(), List.of(), List.of(), CalleeEffect.NONE);
  }

  /**
   * What is left of the summary once no caller will ask any more.
   *
   * @param root whether a thread may begin in the method, so that its accesses still count
   */
  public MethodSummary settled(boolean root) {
    return new MethodSummary(
        method,
        root ? accesses : List.of(),
        List.of(),
        threads.stream().map(ThreadSummary::settled).toList(),
        List.of(),
        List.of(),
        effect);
  }

  static BitSet none() {
    return new BitSet();
  }
}
