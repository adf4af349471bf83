/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.summary;

import org.jspecify.annotations.NullMarked;
