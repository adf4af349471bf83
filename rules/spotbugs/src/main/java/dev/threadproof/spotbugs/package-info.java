/**
 * Threadproof's rules as a detector of SpotBugs.
 *
 * <p>SpotBugs comes in here, by way of the descriptors that the build makes of the rules. Start at
 * {@link dev.threadproof.spotbugs.ThreadproofDetector}.
 */
@NullMarked
package dev.threadproof.spotbugs;

import org.jspecify.annotations.NullMarked;
