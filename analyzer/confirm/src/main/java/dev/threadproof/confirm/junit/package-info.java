/**
 * For tests in JUnit: a proof that is played again ({@link dev.threadproof.confirm.junit.Replay},
 * written by {@code threadproof reproduce}), and a test method whose threads run under the agent
 * ({@link dev.threadproof.confirm.junit.Interleaved}).
 */
@NullMarked
package dev.threadproof.confirm.junit;

import org.jspecify.annotations.NullMarked;
