/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code-scanning services and editors.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.sarif.SarifReport}, which writes the one run from top to bottom; the other
 * classes each write one kind of object, named as the specification names it.
 */
@NullMarked
package dev.threadproof.report.sarif;

import org.jspecify.annotations.NullMarked;
