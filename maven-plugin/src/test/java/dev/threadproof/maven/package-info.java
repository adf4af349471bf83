@NullMarked
package dev.threadproof.maven;

import org.jspecify.annotations.NullMarked;
