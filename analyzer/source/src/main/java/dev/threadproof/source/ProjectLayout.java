package dev.threadproof.source;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import dev.threadproof.source.project.BuildTool;
import dev.threadproof.source.project.ClassDirectory;
import dev.threadproof.source.project.Freshness;
import dev.threadproof.source.project.Module;
import dev.threadproof.source.project.ModuleWalk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Where a project keeps what a scan needs. The paths begin with the project directory as it was
 * given; modules come outer before inner, each level in name order.
 *
 * @param classes directories of compiled classes
 * @param sources source roots
 * @param libraries jars that lie with the project: copied dependencies, {@code WEB-INF/lib}
 * @param diagnostics an error when there is nothing compiled, warnings for modules that are not or
 *     whose sources are newer
 */
public record ProjectLayout(
    List<Path> classes, List<Path> sources, List<Path> libraries, List<Diagnostic> diagnostics) {

  public ProjectLayout {
    classes = List.copyOf(classes);
    sources = List.copyOf(sources);
    libraries = List.copyOf(libraries);
    diagnostics = List.copyOf(diagnostics);
  }

  /** As {@link #discover(Path, boolean)}, without tests. */
  public static ProjectLayout discover(Path projectDirectory) {
    return discover(projectDirectory, false);
  }

  /**
   * Looks into the usual places of Maven, Gradle, IDEs and Ant, at and below a directory.
   *
   * @param includeTests whether test classes and their sources are wanted too
   */
  public static ProjectLayout discover(Path projectDirectory, boolean includeTests) {
    ModuleWalk walk = ModuleWalk.below(projectDirectory, includeTests);
    List<Module> modules = walk.modules();
    List<Path> classes = all(modules, Module::classes);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path path : walk.unreadable()) {
      diagnostics.add(new Diagnostic(Severity.ERROR, shown(path), "cannot be read", "skipped"));
    }
    if (classes.isEmpty()) {
      String advice = BuildTool.of(projectDirectory).advice();
      diagnostics.add(
          new Diagnostic(
              Severity.ERROR, shown(projectDirectory), "no compiled classes below it", advice));
    } else {
      modules.forEach(module -> check(module, diagnostics));
    }
    return new ProjectLayout(
        classes, all(modules, Module::sources), all(modules, Module::libraries), diagnostics);
  }

  /**
   * Whether a directory is to be scanned as a project, rather than as a directory of class files:
   * it has a build file, or no classes of its own but sources in {@code src} or classes in one of
   * the usual places.
   */
  public static boolean isProject(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    return BuildTool.of(directory) != BuildTool.NONE
        || (!ClassDirectory.isRoot(directory)
            && (Files.isDirectory(directory.resolve("src"))
                || ModuleWalk.below(directory, true).modules().stream()
                    .anyMatch(module -> !module.classes().isEmpty())));
  }

  private static void check(Module module, List<Diagnostic> diagnostics) {
    BuildTool tool = BuildTool.of(module.directory());
    String advice = tool.advice();
    // Without a build file the classes may lie anywhere, for instance with the outer project's.
    if (module.classes().isEmpty() && tool != BuildTool.NONE) {
      diagnostics.add(
          warning(module, "has sources but no compiled classes", "not scanned; " + advice));
    } else if (Freshness.isStale(module)) {
      diagnostics.add(
          warning(
              module,
              "sources are newer than the compiled classes",
              "lines may not match; " + advice));
    }
  }

  private static Diagnostic warning(Module module, String reason, String advice) {
    return new Diagnostic(Severity.WARNING, shown(module.directory()), reason, advice);
  }

  private static <T> List<Path> all(List<T> modules, Function<T, List<Path>> part) {
    return modules.stream().map(part).flatMap(Collection::stream).distinct().toList();
  }

  private static String shown(Path path) {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    return name.isEmpty() ? "." : name;
  }
}
