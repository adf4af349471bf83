/** What a baseline covers, when it shrinks, and what it refuses. */
@NullMarked
package dev.threadproof.report.baseline;

import org.jspecify.annotations.NullMarked;
