/**
 * The rule catalogue. One rule is one class in this package, one page under {@code pages/} and one
 * folder of labelled programs; rules are discovered, never listed. Start at {@link
 * dev.threadproof.rules.Rule}, run them with {@link dev.threadproof.rules.Catalogue}.
 */
@NullMarked
package dev.threadproof.rules;

import org.jspecify.annotations.NullMarked;
