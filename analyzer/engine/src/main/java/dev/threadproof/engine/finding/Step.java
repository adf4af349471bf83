package dev.threadproof.engine.finding;

/**
 * One thing that a thread does on its way into the defect.
 *
 * @param action in the user's names, e.g. {@code takes a.lock}, {@code writes Counter.count with no
 *     lock held}
 */
public record Step(Location location, String action) {}
