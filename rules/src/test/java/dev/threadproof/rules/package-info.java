/**
 * The catalogue against labelled programs. Start at {@link
 * dev.threadproof.rules.LabelledProgramsTest}; the programs are under {@code src/test/programs},
 * one folder for each rule.
 */
@NullMarked
package dev.threadproof.rules;

import org.jspecify.annotations.NullMarked;
