package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;

/**
 * An object used as a monitor.
 *
 * @param owned whether nobody else knows the object
 */
public record MonitorFact(Path object, boolean owned, Site site) {}
