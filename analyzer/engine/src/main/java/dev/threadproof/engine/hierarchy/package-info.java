/**
 * Classes, fields and methods by name, who extends whom, and which methods a call may reach.
 *
 * <p>Target classes are indexed whole; library and JDK classes are read on demand, headers only.
 * Start at {@link dev.threadproof.engine.hierarchy.Hierarchy}.
 */
@NullMarked
package dev.threadproof.engine.hierarchy;

import org.jspecify.annotations.NullMarked;
