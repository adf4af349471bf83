/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.gitlab;

import org.jspecify.annotations.NullMarked;
