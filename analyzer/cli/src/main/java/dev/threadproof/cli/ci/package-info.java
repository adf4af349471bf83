/**
 * The CI systems that are known: how each is recognised, and which reports it shows.
 *
 * <p>The {@code ci} command comes in at {@link dev.threadproof.cli.ci.CiSystem}.
 */
@NullMarked
package dev.threadproof.cli.ci;

import org.jspecify.annotations.NullMarked;
