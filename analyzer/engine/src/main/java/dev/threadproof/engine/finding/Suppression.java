package dev.threadproof.engine.finding;

/**
 * The user's word that a finding is accepted.
 *
 * @param where {@code annotation} or {@code comment}, with file and line, e.g. {@code comment at
 *     bank/Bank.java:17}
 * @param reason the reason given, empty when none was
 */
public record Suppression(String where, String reason) {}
