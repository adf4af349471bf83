@NullMarked
package dev.threadproof.spotbugs;

import org.jspecify.annotations.NullMarked;
