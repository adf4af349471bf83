/**
 * Ten workers write into one dictionary and one list, as the document's processes do by a manager.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s23manager;

import org.jspecify.annotations.NullMarked;
