/**
 * The guards that sources declare for fields, by {@code @GuardedBy} or in a comment such as {@code
 * // guarded by lock}. Prose that merely talks about locks is not taken for a declaration.
 *
 * <p>For this module only. Start at {@link dev.threadproof.source.guard.GuardScan}; what counts as
 * a declaration is in {@link dev.threadproof.source.guard.GuardPhrase}.
 */
@NullMarked
package dev.threadproof.source.guard;

import org.jspecify.annotations.NullMarked;
