package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a run decides by chance, all of it from one seed, and what it did. The same seed decides the
 * same for the n-th arrival at a point, so a schedule that was found is found again.
 */
final class Schedule {

  private static final int ALWAYS = 4;
  private static final int LONGEST = 300;

  private final long seed;
  private final List<String> steps = new ArrayList<>();

  Schedule(long seed) {
    this.seed = seed;
  }

  long seed() {
    return seed;
  }

  /** Whether to hold back the thread that arrives at a point as the n-th, from 0. */
  boolean holds(int point, int arrival) {
    // A point that many arrive at is tried now and then, so that the program gets on.
    return arrival < ALWAYS || chance(point, arrival).nextInt(arrival) < ALWAYS;
  }

  /** For how long, in milliseconds: never twice the same, for two equal pauses never meet. */
  int millis(int point, int arrival, int most) {
    return most / 2 + chance(point, arrival).nextInt(most / 2 + 1);
  }

  /** Records a step. */
  synchronized void step(Thread thread, String what, String where) {
    if (steps.size() < LONGEST) {
      steps.add(thread.getName() + " " + what + " " + where);
    }
  }

  /** What was recorded, in order. */
  synchronized List<String> steps() {
    return new ArrayList<>(steps);
  }

  private Random chance(int point, int arrival) {
    return new Random((seed * 31 + point) * 31 + arrival);
  }
}
