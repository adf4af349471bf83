/**
 * The user's terminal: what it can show, the progress line, a rule's page made readable.
 *
 * <p>The commands come in here. Start at {@link dev.threadproof.cli.terminal.Terminal}.
 */
@NullMarked
package dev.threadproof.cli.terminal;

import org.jspecify.annotations.NullMarked;
