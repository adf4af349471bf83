/**
 * What Maven knows of a project, in the scan's words: classes to judge, libraries, sources, and the
 * modules that have none because nobody compiled them.
 *
 * <p>The goals come in here. Start at {@link dev.threadproof.maven.project.Subject}.
 */
@NullMarked
package dev.threadproof.maven.project;

import org.jspecify.annotations.NullMarked;
