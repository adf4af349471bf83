/**
 * What the user's source text adds to the analysis of class files: exact places and snippets for
 * findings, the user's own word about them (suppressions, declared guards), and where a project
 * keeps its classes and sources.
 *
 * <p>Front ends come in here and nowhere below. Start at {@link dev.threadproof.source.SourceIndex}
 * and {@link dev.threadproof.source.ProjectLayout}; each of their answers has a package of its own.
 */
@NullMarked
package dev.threadproof.source;

import org.jspecify.annotations.NullMarked;
