/** Report formats. */
@NullMarked
package dev.threadproof.report;

import org.jspecify.annotations.NullMarked;
