/** The parts of the steering that need no other JVM. */
@NullMarked
package dev.threadproof.agent.runtime.steer;

import org.jspecify.annotations.NullMarked;
