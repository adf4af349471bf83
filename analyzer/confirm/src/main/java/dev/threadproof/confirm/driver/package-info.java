/**
 * What runs inside the forked JVM, on the user's class path, and so knows nothing but the JDK (and
 * the JUnit Platform, for tests): builds objects, calls the methods of a finding from two threads.
 * The JVM comes in at {@link dev.threadproof.confirm.driver.GeneratedDriver} or {@link
 * dev.threadproof.confirm.driver.TestDriver}; the other side writes a {@link
 * dev.threadproof.confirm.driver.DriverFile}.
 *
 * <p>The idea of a sequential prefix and two concurrent suffixes is that of Pradel and Gross,
 * "Fully Automatic and Precise Detection of Thread Safety Violations" (PLDI 2012).
 */
@NullMarked
package dev.threadproof.confirm.driver;

import org.jspecify.annotations.NullMarked;
