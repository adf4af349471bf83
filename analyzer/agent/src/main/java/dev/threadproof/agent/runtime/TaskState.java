package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Code that one thread hands to another: ordered after its submission, and before whoever waits for
 * its end. Stands for an object with a body of its own, or, as lambdas have no identity that their
 * body knows, for all lambdas of one body.
 */
final class TaskState {

  final Sync submitted = new Sync();
  final Sync ended = new Sync();

  /** For a thread, what its start comes after by starts and joins. */
  volatile @Nullable VectorClock began;

  /** What runs one after the other with this task, or null: a single thread, a fixed rate. */
  volatile @Nullable Sync turn;

  /** Whether it begins after the end of others, nobody knows which. */
  volatile boolean later;

  /** Whether it was ever handed over. */
  volatile boolean handedOver;
}
