@NullMarked
package dev.threadproof.maven.witness;

import org.jspecify.annotations.NullMarked;
