/**
 * From a line of a class file to the exact piece of source text: which declaration the member is,
 * whether the line can belong to it at all, what on that line is meant, and the lines to show.
 *
 * <p>For this module only. Start at {@link dev.threadproof.source.place.Places}.
 */
@NullMarked
package dev.threadproof.source.place;

import org.jspecify.annotations.NullMarked;
