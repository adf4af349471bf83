/** Tests. */
@NullMarked
package dev.threadproof.confirm.witness;

import org.jspecify.annotations.NullMarked;
