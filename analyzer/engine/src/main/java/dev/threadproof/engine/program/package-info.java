/**
 * The whole program as rules see it: thread roots, what each may touch, what may run in parallel,
 * guards, lock order.
 *
 * <p>Races are seen in two pictures: among the threads that one method starts ({@link
 * dev.threadproof.engine.program.FrameConflicts}), and among callers of a class that is open to
 * all. Which lock guards a field is counted, after the candidate lock sets of Savage et al.,
 * "Eraser" (TOCS 1997). Rules come in here. Start at {@link
 * dev.threadproof.engine.program.Program}.
 */
@NullMarked
package dev.threadproof.engine.program;

import org.jspecify.annotations.NullMarked;
