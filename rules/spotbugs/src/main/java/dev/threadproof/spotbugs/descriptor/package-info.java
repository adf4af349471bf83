/**
 * Writes what SpotBugs wants to know of a plugin: {@code findbugs.xml}, {@code messages.xml} and
 * {@code bugrank.txt}, made of what the rules say of themselves.
 *
 * <p>The build comes in here; nothing of it is in the jar. Start at {@link
 * dev.threadproof.spotbugs.descriptor.DescriptorFiles}.
 */
@NullMarked
package dev.threadproof.spotbugs.descriptor;

import org.jspecify.annotations.NullMarked;
