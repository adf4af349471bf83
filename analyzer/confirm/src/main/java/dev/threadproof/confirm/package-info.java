/**
 * From a finding to a verdict: makes a plan of it, runs the user's program in a JVM of its own
 * under the agent, and reads what was witnessed. Command line and Maven plugin come in here.
 */
@NullMarked
package dev.threadproof.confirm;

import org.jspecify.annotations.NullMarked;
