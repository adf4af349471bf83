/** Tests of the cache. */
@NullMarked
package dev.threadproof.scan.cache;

import org.jspecify.annotations.NullMarked;
