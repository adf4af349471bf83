/**
 * One page for a browser, with everything in it: no other file, no network, light or dark as the
 * reader's system is, usable with the keyboard alone.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.html.HtmlReport}; style and script are resources beside the classes.
 */
@NullMarked
package dev.threadproof.report.html;

import org.jspecify.annotations.NullMarked;
