/**
 * A port scanner and a crawler gather what their threads find on a server of their own.
 *
 * <p>Documents: 000, 004.
 */
@NullMarked
package dev.threadproof.samples.s19portscanner;

import org.jspecify.annotations.NullMarked;
