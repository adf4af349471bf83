/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.junit;

import org.jspecify.annotations.NullMarked;
