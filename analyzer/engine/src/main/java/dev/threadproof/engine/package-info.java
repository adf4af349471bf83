/**
 * The analysis: class files in, a {@link dev.threadproof.engine.program.Program} out. Start at
 * {@link dev.threadproof.engine.Analyzer}.
 */
@NullMarked
package dev.threadproof.engine;

import org.jspecify.annotations.NullMarked;
