package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads class directories only. */
public final class TargetReader {

  private final Consumer<Diagnostic> diagnostics;

  public TargetReader(int jdkRelease, Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  public Targets read(List<Path> inputs) {
    List<ClassFile> targets = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        diagnostics.accept(
            new Diagnostic(Diagnostic.Severity.ERROR, input.toString(), "no such file", "skipped"));
        continue;
      }
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
          targets.add(new ClassFile(file.toString(), Files.readAllBytes(file), file.toString()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Targets(targets, List.of());
  }
}
