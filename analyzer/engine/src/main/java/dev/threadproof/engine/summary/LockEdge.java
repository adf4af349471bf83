package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock taken while another is held.
 *
 * @param method the method in whose names both locks are given
 * @param held the lock held
 * @param taken the lock taken
 * @param at the instruction of the method under which it is taken: the acquisition, or the call
 *     that leads to it
 * @param site the acquisition
 * @param chain the calls from {@code at} to the acquisition, null when the method takes the lock
 *     itself
 * @param gates other locks held
 * @param sure whether every call on the way has one target only
 */
public record LockEdge(
    MethodId method,
    Lock held,
    Site heldAt,
    Lock taken,
    Site at,
    Site site,
    @Nullable Chain chain,
    List<Lock> gates,
    boolean tried,
    boolean sure) {

  public LockEdge {
    gates = List.copyOf(gates);
  }
}
