package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Store;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.summary.LockEdge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two objects, one locked inside the other, keep their parts as far as the program shows:
 * then they are hardly ever swapped.
 */
final class OneWay {

  private final CallContexts contexts;
  private final Map<MethodId, List<Store>> stores = new HashMap<>();

  OneWay(List<MethodResult> methods, CallContexts contexts) {
    this.contexts = contexts;
    for (MethodResult method : methods) {
      if (!method.pairs().order().isEmpty()) {
        stores.put(method.method(), method.summary().effect().stores());
      }
    }
  }

  /** Whether nothing in the program passes, or could pass, the two the other way round. */
  boolean contains(LockEdge edge) {
    return edge.held().path().root() instanceof Root.Param first
        && edge.taken().path().root() instanceof Root.Param second
        && first.index() != second.index()
        && (isPutInto(edge.method(), first.index(), second.index())
            || isMadeForTheCall(edge.method(), first.index(), second.index())
            || (!edge.sure() && contexts.neverAlike(edge.method(), first.index(), second.index())));
  }

  /** Whether the one becomes a part of the other, which cannot be mutual without a circle. */
  private boolean isPutInto(MethodId method, int whole, int part) {
    List<Store> all = stores.getOrDefault(method, List.of());
    return all.stream().anyMatch(s -> puts(s, part, whole))
        && all.stream().noneMatch(s -> puts(s, whole, part));
  }

  private static boolean puts(Store store, int part, int whole) {
    return isParameter(store.value(), part)
        && store.value().isBare()
        && isParameter(store.location(), whole);
  }

  private static boolean isParameter(Path path, int index) {
    return path.root() instanceof Root.Param p && p.index() == index;
  }

  /** Whether each caller that is seen has made one of the two itself and shown it to nobody. */
  private boolean isMadeForTheCall(MethodId method, int first, int second) {
    return contexts.ownedAsSeen(method, first) || contexts.ownedAsSeen(method, second);
  }
}
