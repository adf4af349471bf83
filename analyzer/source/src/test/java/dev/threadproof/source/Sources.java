package dev.threadproof.source;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Source files written to a directory for one test, and what the index said about them. */
final class Sources {

  final Path directory;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Sources(Path directory) {
    this.directory = directory;
  }

  Sources with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Sources with(String name, byte[] bytes) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index over the directory, which is also what names are relative to. */
  SourceIndex index() {
    return index(directory);
  }

  SourceIndex index(Path... roots) {
    return SourceIndex.of(List.of(roots), directory, diagnostics::add);
  }

  List<String> diagnostics() {
    return diagnostics.stream().map(Diagnostic::line).toList();
  }

  static Location at(String className, String member, int line) {
    String outer = className.replaceFirst("\\$.*", "");
    return new Location(className, member, "", outer.replace('.', '/') + ".java", line);
  }

  static Finding finding(String rule, Location location, String... identity) {
    return new Finding(
        rule,
        Confidence.LIKELY,
        location,
        "message",
        List.of(),
        List.of(),
        "",
        "",
        List.of(identity));
  }
}
