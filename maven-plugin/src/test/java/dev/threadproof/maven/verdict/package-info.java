@NullMarked
package dev.threadproof.maven.verdict;

import org.jspecify.annotations.NullMarked;
