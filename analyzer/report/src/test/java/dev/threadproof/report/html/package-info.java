/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.html;

import org.jspecify.annotations.NullMarked;
