/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.github;

import org.jspecify.annotations.NullMarked;
