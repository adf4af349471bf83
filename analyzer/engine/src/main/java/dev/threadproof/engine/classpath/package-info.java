/**
 * Class files and where they come from: directories, jars, nested jars, multi-release jars, the
 * JDK's own modules.
 *
 * <p>Targets (to be judged) and libraries (to be understood) are told apart here, once. Nothing
 * here looks into a class beyond its name and outer structure. Start at {@link
 * dev.threadproof.engine.classpath.TargetReader}; libraries are looked up one class at a time
 * through {@link dev.threadproof.engine.classpath.ClassLookup}.
 *
 * <p>Inputs may be damaged or hostile: each gets one diagnostic, within bounds of memory and time,
 * and the rest is read.
 */
@NullMarked
package dev.threadproof.engine.classpath;

import org.jspecify.annotations.NullMarked;
