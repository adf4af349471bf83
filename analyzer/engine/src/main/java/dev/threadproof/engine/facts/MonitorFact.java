package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;

/** An object used as a monitor. */
public record MonitorFact(Path object, Site site) {}
