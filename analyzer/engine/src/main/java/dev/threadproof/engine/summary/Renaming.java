package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Heap;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.Substitution;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A callee's names in the caller's, each found once: the accesses of a summary share few names, and
 * go on sharing them under the caller's.
 */
final class Renaming {

  /** Most callees touch little. */
  private static final int SMALL = 4;

  private final Substitution into;
  private final Heap heap;
  private final List<Lock> held;
  private final IdentityHashMap<Path, Path> fields = new IdentityHashMap<>(SMALL);
  private final IdentityHashMap<Path, Path> containers = new IdentityHashMap<>(SMALL);
  private final IdentityHashMap<List<Lock>, List<Lock>> locks = new IdentityHashMap<>(SMALL);
  private final IdentityHashMap<Chain, Chain> chains = new IdentityHashMap<>(SMALL);
  private @Nullable Chain own;

  /**
   * Names for one call.
   *
   * @param heap of the caller
   * @param held by the caller at the call
   */
  Renaming(Substitution into, Heap heap, List<Lock> held) {
    this.into = into;
    this.heap = heap;
    this.held = heap.walks().named(held);
  }

  /** The field accessed, or the container of which the content is. */
  Path location(Path callees, boolean content) {
    if (Substitution.keeps(callees)) {
      return callees;
    }
    IdentityHashMap<Path, Path> known = content ? containers : fields;
    Path mine = known.get(callees);
    if (mine == null) {
      mine = heap.walks().named(heap.locate(into.apply(callees), content));
      known.put(callees, mine);
    }
    return mine;
  }

  /** The way to what the callee reaches by the chain, null for what it does itself. */
  Chain chain(Site call, @Nullable Chain callees) {
    Chain known = callees == null ? own : chains.get(callees);
    if (known == null) {
      known = new Chain(call, callees);
      if (callees == null) {
        own = known;
      } else {
        chains.put(callees, known);
      }
    }
    return known;
  }

  /** The callee's locks with those that the caller holds. */
  List<Lock> locks(List<Lock> callees) {
    if (callees.isEmpty()) {
      return held;
    }
    List<Lock> mine = locks.get(callees);
    if (mine == null) {
      mine = heap.walks().named(into.apply(callees, held));
      locks.put(callees, mine);
    }
    return mine;
  }
}
