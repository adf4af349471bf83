package dev.threadproof.engine.finding;

/**
 * One thing that a thread was seen to do in a recorded run.
 *
 * @param thread the thread's name in that run
 * @param location where; line and member as the stack told them
 * @param action what it did there, e.g. {@code writes bank.Account.balance holding nothing}
 */
public record Witnessed(String thread, Location location, String action) {}
