package dev.threadproof.agent.runtime;

import java.util.List;

/**
 * How a thread came to an access.
 *
 * @param stack frames, innermost first
 * @param held the locks it held, in the order taken
 */
record Trail(List<String> stack, List<String> held) {

  /** The trail of the current thread, which stands at the site. */
  static Trail here(ThreadState thread, Site site) {
    return new Trail(Stacks.here(site), thread.heldLabels());
  }
}
