/**
 * The counter of program 03 with the lock left out.
 *
 * <p>Two of the documents say that this is fine from Python 3 on: a lock is "not needed" any more,
 * since the interpreter makes each statement whole. It is false of Python, whose interpreter may
 * switch threads inside {@code num += 1}, and more so of Java: the statement is a read, an addition
 * and a write, and nothing keeps another thread from coming between. The proof is a run in which
 * two threads read the same value and one addition is lost.
 *
 * <p>Documents: 000, 001.
 */
@NullMarked
package dev.threadproof.samples.s04nolockneeded;

import org.jspecify.annotations.NullMarked;
