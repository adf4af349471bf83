/**
 * The textbook's programs, each broken and mended, steered for real on each JDK at hand. What must
 * be said of a program stands in its text; start at {@link
 * dev.threadproof.agent.textbook.TextbookProgram}.
 */
@NullMarked
package dev.threadproof.agent.textbook;

import org.jspecify.annotations.NullMarked;
