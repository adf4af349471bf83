package dev.threadproof.engine.summary;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Optional;

/** The summaries at hand. */
@FunctionalInterface
public interface Summaries {

  Optional<MethodSummary> of(MethodId method);
}
