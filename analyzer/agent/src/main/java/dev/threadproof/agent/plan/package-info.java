/**
 * The plan: what one run of a program under the agent is to try, and the file that carries it.
 * Those who want a finding proven write it, the agent reads it; nothing here needs more than {@code
 * java.base}. Start at {@link dev.threadproof.agent.plan.Plan}.
 */
@NullMarked
package dev.threadproof.agent.plan;

import org.jspecify.annotations.NullMarked;
