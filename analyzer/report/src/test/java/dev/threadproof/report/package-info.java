/** Tests across formats, and the small reports that all tests of this module are made of. */
@NullMarked
package dev.threadproof.report;

import org.jspecify.annotations.NullMarked;
