package dev.threadproof.maven.project;

import dev.threadproof.engine.finding.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one goal looks at: a module, or all modules of the reactor as one program.
 *
 * @param names the modules, as the report calls them
 * @param classes class directories and archives to judge
 * @param libraries what they use
 * @param sources source directories
 * @param problems modules that could not be looked at, and why
 */
public record Subject(
    List<String> names,
    List<Path> classes,
    List<Path> libraries,
    List<Path> sources,
    List<Diagnostic> problems) {

  /** Nothing at all. */
  public static final Subject NONE =
      new Subject(List.of(), List.of(), List.of(), List.of(), List.of());

  public Subject {
    names = List.copyOf(names);
    classes = List.copyOf(classes);
    libraries = List.copyOf(libraries);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** True when there is neither anything to judge nor anything that is missing. */
  public boolean isEmpty() {
    return classes.isEmpty() && problems.isEmpty();
  }

  /** The modules as one program: what one of them has is no library to the others. */
  public static Subject together(List<Subject> modules) {
    List<String> names = new ArrayList<>();
    Set<Path> classes = new LinkedHashSet<>();
    Set<Path> libraries = new LinkedHashSet<>();
    Set<Path> sources = new LinkedHashSet<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Subject module : modules) {
      names.addAll(module.names);
      classes.addAll(module.classes);
      libraries.addAll(module.libraries);
      sources.addAll(module.sources);
      problems.addAll(module.problems);
    }
    libraries.removeAll(classes);
    return new Subject(
        names, List.copyOf(classes), List.copyOf(libraries), List.copyOf(sources), problems);
  }
}
