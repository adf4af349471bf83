/**
 * The analysis: class files in, a {@link dev.threadproof.engine.program.Program} out.
 *
 * <p>Front ends come in here, with an {@link dev.threadproof.engine.AnalysisRequest}. Start at
 * {@link dev.threadproof.engine.Analyzer}, which runs the stages one after the other; the module's
 * README explains them.
 */
@NullMarked
package dev.threadproof.engine;

import org.jspecify.annotations.NullMarked;
