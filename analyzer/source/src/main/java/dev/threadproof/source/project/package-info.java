/**
 * Where build tools put what they make: the places of one module, the modules below a directory,
 * and whether what lies there is up to date. Looks at names and times only; no build file is read.
 *
 * <p>For this module only. Start at {@link dev.threadproof.source.project.ModuleWalk}; a new
 * convention goes into {@link dev.threadproof.source.project.Conventions}.
 */
@NullMarked
package dev.threadproof.source.project;

import org.jspecify.annotations.NullMarked;
