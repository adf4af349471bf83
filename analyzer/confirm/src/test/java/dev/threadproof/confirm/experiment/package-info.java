/** Tests. */
@NullMarked
package dev.threadproof.confirm.experiment;

import org.jspecify.annotations.NullMarked;
