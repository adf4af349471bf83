/** Text. */
@NullMarked
package dev.threadproof.report.text;

import org.jspecify.annotations.NullMarked;
