/**
 * What the commands {@code confirm}, {@code reproduce} and {@code run} share: options, the report
 * that findings come from, the agent's jar. The commands themselves are in {@link
 * dev.threadproof.cli}.
 */
@NullMarked
package dev.threadproof.cli.confirm;

import org.jspecify.annotations.NullMarked;
