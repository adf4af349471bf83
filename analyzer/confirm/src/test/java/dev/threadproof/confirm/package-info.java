/** Tests of the whole way, with an agent that writes what a test wants. */
@NullMarked
package dev.threadproof.confirm;

import org.jspecify.annotations.NullMarked;
