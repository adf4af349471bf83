/**
 * Reads what the agent wrote down about one run, and turns it into a verdict with its trace. Start
 * at {@link dev.threadproof.confirm.witness.RunRecord}; the events are described in the agent's
 * README.
 */
@NullMarked
package dev.threadproof.confirm.witness;

import org.jspecify.annotations.NullMarked;
