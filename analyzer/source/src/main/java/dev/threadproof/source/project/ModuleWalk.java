package dev.threadproof.source.project;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the modules of a project: every directory with something in the usual places. */
public final class ModuleWalk {

  /** Never hold modules of the project: output, sources (with projects as test data), packages. */
  private static final Set<String> CLOSED =
      Set.of("target", "build", "out", "bin", "src", "node_modules", "WEB-INF");

  /** Deeper nesting is a cycle of mounts rather than a project. */
  private static final int MAX_DEPTH = 12;

  private final boolean includeTests;
  private final List<Module> modules = new ArrayList<>();
  private final List<Path> unreadable = new ArrayList<>();

  private ModuleWalk(boolean includeTests) {
    this.includeTests = includeTests;
  }

  /** Looks at a directory and all below it. */
  public static ModuleWalk below(Path directory, boolean includeTests) {
    ModuleWalk walk = new ModuleWalk(includeTests);
    walk.visit(directory, 0);
    return walk;
  }

  /** The modules found, outer before inner, each level in name order. */
  public List<Module> modules() {
    return modules;
  }

  /** Directories that could not be looked into. */
  public List<Path> unreadable() {
    return unreadable;
  }

  private void visit(Path directory, int depth) {
    if (!Files.isReadable(directory)) {
      unreadable.add(directory);
      return;
    }
    Module module = Module.at(directory, includeTests);
    if (module.isAny()) {
      modules.add(module);
    }
    if (depth < MAX_DEPTH) {
      Tree.children(directory).stream()
          .filter(ModuleWalk::isOpen)
          .forEach(d -> visit(d, depth + 1));
    }
  }

  private static boolean isOpen(Path path) {
    String name = Tree.name(path);
    return !name.startsWith(".")
        && !CLOSED.contains(name)
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
