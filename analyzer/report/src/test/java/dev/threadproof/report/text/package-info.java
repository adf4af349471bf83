/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.text;

import org.jspecify.annotations.NullMarked;
