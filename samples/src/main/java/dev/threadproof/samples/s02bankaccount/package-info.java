/**
 * A hundred threads deposit one unit each into one account.
 *
 * <p>Document: 000.
 */
@NullMarked
package dev.threadproof.samples.s02bankaccount;

import org.jspecify.annotations.NullMarked;
