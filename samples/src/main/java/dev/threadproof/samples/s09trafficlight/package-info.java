/**
 * A traffic light turns red and green, three cars wait for green and cross.
 *
 * <p>The document's event is a flag with a monitor around it. The light stays green in the end, so
 * that all cars get across.
 *
 * <p>Document: 001.
 */
@NullMarked
package dev.threadproof.samples.s09trafficlight;

import org.jspecify.annotations.NullMarked;
