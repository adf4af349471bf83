package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A call of methods of the program.
 *
 * @param declared the method named by the instruction
 * @param targets methods it may reach; empty for a functional argument that only the caller knows
 * @param arguments the receiver first
 * @param must locks surely held
 * @param may sets of locks that may be held, one for each lock state
 * @param owned positions of arguments that nobody else knows
 * @param running spawn sites whose threads may be running
 * @param order the volatile accesses around it
 * @param given what tests have told before
 * @param sure whether the targets are the only ones possible
 */
public record CallFact(
    MethodId declared,
    List<MethodId> targets,
    List<Path> arguments,
    List<Lock> must,
    Set<List<Lock>> may,
    BitSet owned,
    Site site,
    boolean inLoop,
    BitSet running,
    Order order,
    Given given,
    boolean sure) {

  public CallFact {
    targets = List.copyOf(targets);
    arguments = List.copyOf(arguments);
    must = List.copyOf(must);
  }

  /** The same call with other locks surely held and in another order. */
  CallFact in(List<Lock> newMust, Order newOrder) {
    return new CallFact(
        declared, targets, arguments, newMust, may, owned, site, inLoop, running, newOrder, given,
        sure);
  }
}
