package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import java.util.BitSet;

/**
 * A wait with a time-out for the end of others, whose outcome nobody looks at.
 *
 * @param of what is waited for
 * @param spawns numbers of the spawns that it waits for
 * @param dropped whether the call tells by its result, which is dropped
 * @param inLoop whether it is repeated
 */
public record TimedJoin(Path of, BitSet spawns, boolean dropped, boolean inLoop, Site site) {}
