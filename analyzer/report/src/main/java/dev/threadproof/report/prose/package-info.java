/**
 * A finding as plain text and as a place, for formats that have one field for all that is to be
 * said.
 *
 * <p>The formats come in here, at {@link dev.threadproof.report.prose.Prose} and {@link
 * dev.threadproof.report.prose.Anchor}; {@link dev.threadproof.report.prose.Ranking} says which
 * findings come first where a format has room for some only.
 */
@NullMarked
package dev.threadproof.report.prose;

import org.jspecify.annotations.NullMarked;
