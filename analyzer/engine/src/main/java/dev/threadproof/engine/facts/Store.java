package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;

/** A value put where the path says: a field, an element, a collection's content. */
public record Store(Path location, Path value) {}
