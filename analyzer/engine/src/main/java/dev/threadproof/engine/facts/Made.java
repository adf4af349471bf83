package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.Optional;

/**
 * An executor made here that keeps the JVM alive until it is ended.
 *
 * @param field where it is kept; empty for one that the method alone knows and does not end
 */
public record Made(Site site, Optional<FieldId> field) {}
