package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.Arrays;

/** Counts how often threads came to a site. */
final class Arrivals {

  private int[] counts = new int[64];

  /** The number of this arrival, from 0. */
  synchronized int next(Site site) {
    if (site.id() >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(site.id() + 1, counts.length * 2));
    }
    return counts[site.id()]++;
  }
}
