/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.checkstyle;

import org.jspecify.annotations.NullMarked;
