/**
 * The goals of the Maven plugin. One class per goal; what several goals share stands in the
 * abstract classes: {@link dev.threadproof.maven.AbstractScanMojo} has the parameters and the order
 * of work, {@link dev.threadproof.maven.AbstractAggregateMojo} the reactor's.
 *
 * <p>Only Maven comes in here. Start at {@link dev.threadproof.maven.CheckMojo}.
 */
@NullMarked
package dev.threadproof.maven;

import org.jspecify.annotations.NullMarked;
