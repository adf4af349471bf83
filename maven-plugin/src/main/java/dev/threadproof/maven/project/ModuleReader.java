package dev.threadproof.maven.project;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * Reads a module off its Maven project.
 *
 * @param includeTests whether the test classes are judged, too
 */
public record ModuleReader(boolean includeTests) {

  /** The module's own compiled classes, or the reason why it has none although it should. */
  public Subject read(MavenProject project) {
    List<Path> roots = existing(project.getCompileSourceRoots());
    List<Path> classes = new ArrayList<>();
    Optional<Diagnostic> problem =
        add(classes, output(project.getBuild().getOutputDirectory()), roots, project);
    List<Path> sources = new ArrayList<>(roots);
    if (includeTests) {
      List<Path> testRoots = existing(project.getTestCompileSourceRoots());
      Optional<Diagnostic> testProblem =
          add(classes, output(project.getBuild().getTestOutputDirectory()), testRoots, project);
      problem = problem.or(() -> testProblem);
      sources.addAll(testRoots);
    }
    return new Subject(
        List.of(project.getArtifactId()),
        classes,
        libraries(project),
        sources,
        problem.stream().toList());
  }

  /**
   * Archives in place of the class directory, for instance a Spring Boot jar.
   *
   * @param archives as the user names them; relative ones lie in the module
   */
  public Subject read(MavenProject project, List<File> archives) {
    Subject module = read(project);
    List<Path> paths = archives.stream().map(File::toPath).toList();
    return new Subject(module.names(), paths, module.libraries(), module.sources(), List.of());
  }

  /** The classes of the module, when there are any. */
  private static Optional<Diagnostic> add(
      List<Path> classes, Path output, List<Path> roots, MavenProject project) {
    if (contains(output, name -> name.endsWith(".class"))) {
      classes.add(output);
      return Optional.empty();
    }
    if (roots.stream().noneMatch(root -> contains(root, ModuleReader::isSource))) {
      return Optional.empty();
    }
    Path shown = project.getBasedir().toPath().relativize(output);
    return Optional.of(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            project.getArtifactId(),
            "has sources, but no compiled classes in " + shown.toString().replace('\\', '/'),
            "not analysed; compile in the same build, e.g. mvn verify, or mvn compile before the"
                + " goal"));
  }

  private List<Path> libraries(MavenProject project) {
    Set<Path> libraries = new LinkedHashSet<>();
    for (Artifact artifact : project.getArtifacts()) {
      boolean wanted = includeTests || !Artifact.SCOPE_TEST.equals(artifact.getScope());
      if (wanted && artifact.getFile() != null && isClasses(artifact.getFile())) {
        libraries.add(artifact.getFile().toPath());
      }
    }
    return List.copyOf(libraries);
  }

  private static boolean isClasses(File file) {
    return file.isDirectory() || file.getName().endsWith(".jar");
  }

  /**
   * Sources that a compiler makes class files of; descriptions of a module or package alone don't
   * count.
   */
  private static boolean isSource(String name) {
    boolean description = name.equals("package-info.java") || name.equals("module-info.java");
    return !description && Stream.of(".java", ".kt", ".groovy", ".scala").anyMatch(name::endsWith);
  }

  private static List<Path> existing(List<String> roots) {
    return roots.stream().map(Path::of).filter(Files::isDirectory).distinct().toList();
  }

  private static Path output(String directory) {
    return Path.of(directory);
  }

  private static boolean contains(Path directory, Predicate<String> name) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.anyMatch(file -> name.test(String.valueOf(file.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
