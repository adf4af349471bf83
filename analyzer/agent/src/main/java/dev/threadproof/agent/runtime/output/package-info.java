/**
 * What was witnessed, as JSON Lines. Only the runtime comes in; it writes no number, name or path
 * that would differ between two equal runs. Start at {@link
 * dev.threadproof.agent.runtime.output.Trace}.
 */
@NullMarked
package dev.threadproof.agent.runtime.output;

import org.jspecify.annotations.NullMarked;
