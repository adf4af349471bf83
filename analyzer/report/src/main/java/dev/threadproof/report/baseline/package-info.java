/**
 * The baseline: a file that says which findings a team knows of, so that a gate fails for new ones
 * alone.
 *
 * <p>It has two lists. <em>Debt</em> was there when the gate was switched on; an entry goes as soon
 * as its finding is gone, so that the finding cannot come back unseen. <em>Accepted</em> findings
 * stay, each with a reason that somebody wrote down. Nothing in the file is a line number: a
 * finding is known by its fingerprint, and the rest of its line is for people.
 *
 * <p>The command line and the Maven plugin come in here, at {@link
 * dev.threadproof.report.baseline.Baseline}:
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(file);                         // BaselineException: one line for the user
 * BaselineMatch match = baseline.match(report, file.toString());   // known findings are now suppressed
 * print(match.report());                                           // and count neither here nor in Summary
 * if (match.canShrink()) match.shrunk().write(file);               // forget what was mended
 * Baseline.EMPTY.renewed(report).write(file);                      // or: take all that is there as debt
 * }</pre>
 *
 * <p>{@code renewed} and {@code shrunk} refuse a report that is not complete: what was not analysed
 * is not mended.
 */
@NullMarked
package dev.threadproof.report.baseline;

import org.jspecify.annotations.NullMarked;
