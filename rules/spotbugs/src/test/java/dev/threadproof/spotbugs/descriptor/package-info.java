@NullMarked
package dev.threadproof.spotbugs.descriptor;

import org.jspecify.annotations.NullMarked;
