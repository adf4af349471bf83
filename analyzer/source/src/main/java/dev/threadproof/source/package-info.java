/** Source text. */
@NullMarked
package dev.threadproof.source;

import org.jspecify.annotations.NullMarked;
