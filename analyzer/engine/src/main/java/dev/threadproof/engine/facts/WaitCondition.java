package dev.threadproof.engine.facts;

import java.util.List;

/**
 * What decides on a wait.
 *
 * @param tested whether anything decides
 * @param texts what is asked of fields, elements and calls, sorted; equal texts mean equal
 *     conditions
 * @param stateful whether anything that another thread may change decides
 * @param underLock whether that is looked at with the lock held
 */
public record WaitCondition(
    boolean tested, List<String> texts, boolean stateful, boolean underLock) {

  /** The callers decide. */
  static final WaitCondition CALLERS = new WaitCondition(true, List.of(), true, true);

  public WaitCondition {
    texts = List.copyOf(texts);
  }
}
