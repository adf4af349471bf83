/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.sarif;

import org.jspecify.annotations.NullMarked;
