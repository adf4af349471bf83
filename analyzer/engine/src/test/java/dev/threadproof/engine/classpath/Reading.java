package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One read of targets in a folder, and what was said about it; paths are relative to the folder.
 */
final class Reading {

  private final Path folder;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Targets targets = new Targets(List.of(), List.of());

  private Reading(Path folder) {
    this.folder = folder;
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name + "/.."));
    return Files.write(file, bytes);
  }

  static Reading of(Path folder, String... inputs) {
    return of(folder, 17, ReadLimits.DEFAULT, inputs);
  }

  static Reading of(Path folder, int release, ReadLimits limits, String... inputs) {
    Reading reading = new Reading(folder);
    List<Path> paths = List.of(inputs).stream().map(folder::resolve).toList();
    reading.targets = new TargetReader(release, limits, reading.diagnostics::add).read(paths);
    return reading;
  }

  List<String> targets() {
    return targets.targets().stream().map(ClassFile::name).toList();
  }

  List<String> origins() {
    return targets.targets().stream().map(c -> relative(c.origin())).toList();
  }

  List<String> libraries() {
    return targets.nestedLibraries().stream().map(ClassFile::name).toList();
  }

  /** Severity and line of every diagnostic. */
  List<String> said() {
    return diagnostics.stream().map(d -> d.severity() + " " + relative(d.line())).toList();
  }

  private String relative(String text) {
    return text.replace(TargetReader.spelled(folder) + "/", "");
  }
}
