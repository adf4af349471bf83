/** Tests. */
@NullMarked
package dev.threadproof.confirm.fork;

import org.jspecify.annotations.NullMarked;
