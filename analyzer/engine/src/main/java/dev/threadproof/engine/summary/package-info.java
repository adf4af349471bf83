/**
 * What a method does together with all that it calls, in terms of its own parameters.
 *
 * <p>Summaries are made bottom-up over the strongly connected components of the call graph, callee
 * paths substituted into the caller (after Blackshear, Gorogiannis, O'Hearn and Sergey, "RacerD",
 * OOPSLA 2018; lock pairs after Brotherston et al., "A Compositional Deadlock Detector for Android
 * Java", ASE 2021). A summary is a pure function of the method's facts and its callees' summaries.
 * Start at {@link dev.threadproof.engine.summary.Summarizer}.
 */
@NullMarked
package dev.threadproof.engine.summary;

import org.jspecify.annotations.NullMarked;
