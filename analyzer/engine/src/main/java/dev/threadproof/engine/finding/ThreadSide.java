package dev.threadproof.engine.finding;

import java.util.List;

/**
 * One of the threads that collide: where it comes from and what it does, in execution order.
 *
 * @param name {@code thread A}, {@code thread B}
 * @param origin where the thread begins and how it gets here, e.g. {@code pool worker →
 *     Bank.transfer(b, a)}
 * @param steps at least one
 */
public record ThreadSide(String name, String origin, List<Step> steps) {

  public ThreadSide {
    steps = List.copyOf(steps);
  }
}
