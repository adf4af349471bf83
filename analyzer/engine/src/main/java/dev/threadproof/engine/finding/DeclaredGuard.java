package dev.threadproof.engine.finding;

/**
 * A guard that the user's sources declare for a field, by annotation or comment.
 *
 * @param className binary name of the field's class, with dots and {@code $}
 * @param field the field's name
 * @param guard the expression as written, e.g. {@code this}, {@code lock}, {@code Bank.class},
 *     {@code Bank.LOCK}
 * @param where file and line, for messages
 */
public record DeclaredGuard(String className, String field, String guard, String where) {}
