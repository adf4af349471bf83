package dev.threadproof.agent.runtime.steer;

/**
 * Leaves the schedule alone: what is looked for shows in the order of events, or when nothing moves
 * any more.
 */
final class WatchingStrategy extends Strategy {

  WatchingStrategy(Run run) {
    super(run);
  }
}
