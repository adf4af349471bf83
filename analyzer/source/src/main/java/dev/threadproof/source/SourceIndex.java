package dev.threadproof.source;

import dev.threadproof.engine.finding.DeclaredGuard;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Suppression;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Knows no source. */
public final class SourceIndex implements AutoCloseable {

  private SourceIndex() {}

  public static SourceIndex of(List<Path> roots, Path base, Consumer<Diagnostic> diagnostics) {
    return new SourceIndex();
  }

  public Optional<SourcePlace> place(Location location) {
    return Optional.empty();
  }

  public Optional<Suppression> suppression(Finding finding) {
    return Optional.empty();
  }

  public Optional<Suppression> suppression(Finding finding, Set<String> knownRules) {
    return Optional.empty();
  }

  @Override
  public void close() {}

  public List<DeclaredGuard> guards() {
    return List.of();
  }
}
