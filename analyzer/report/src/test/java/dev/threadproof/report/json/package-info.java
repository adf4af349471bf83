/** Tests of the package of the same name. */
@NullMarked
package dev.threadproof.report.json;

import org.jspecify.annotations.NullMarked;
