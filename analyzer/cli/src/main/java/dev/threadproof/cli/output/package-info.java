/**
 * Where reports go: a format and a place each.
 *
 * <p>The scan command comes in here. Start at {@link dev.threadproof.cli.output.Delivery}.
 */
@NullMarked
package dev.threadproof.cli.output;

import org.jspecify.annotations.NullMarked;
