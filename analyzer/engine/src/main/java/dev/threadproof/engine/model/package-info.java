/**
 * What the engine knows of libraries, as data: {@code models/*.yaml} on the class path.
 *
 * <p>A model gives, for a method of a type (and of all its subtypes), the {@link
 * dev.threadproof.engine.model.Effect}s of a call. No other package compares a library's names.
 * Start at {@link dev.threadproof.engine.model.Models}.
 */
@NullMarked
package dev.threadproof.engine.model;

import org.jspecify.annotations.NullMarked;
