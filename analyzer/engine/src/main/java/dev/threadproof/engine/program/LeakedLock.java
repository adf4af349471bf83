package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.path.Lock;
import java.util.List;

/**
 * A lock that some way out of the method leaves taken.
 *
 * @param released whether another way gives it back
 * @param doubtful whether it may as well be given back by another method, or by a callee that does
 *     so at times
 * @param ways at least one, the most telling first
 */
public record LeakedLock(
    Lock lock, Site acquired, boolean released, boolean doubtful, List<Leak> ways) {

  public LeakedLock {
    ways = List.copyOf(ways);
  }
}
