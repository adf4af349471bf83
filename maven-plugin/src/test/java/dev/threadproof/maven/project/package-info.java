@NullMarked
package dev.threadproof.maven.project;

import org.jspecify.annotations.NullMarked;
