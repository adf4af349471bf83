/** Tests. */
@NullMarked
package dev.threadproof.confirm.driver;

import org.jspecify.annotations.NullMarked;
