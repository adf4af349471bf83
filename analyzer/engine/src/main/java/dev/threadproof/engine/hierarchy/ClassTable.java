package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.ClassLookup;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All classes by name: targets at once, library classes when first asked for. */
final class ClassTable {

  private final Targets targets;
  private final ClassLookup libraries;
  private final HeaderReader reader;
  private final Consumer<Diagnostic> diagnostics;
  private final ConcurrentHashMap<String, Found> seen = new ConcurrentHashMap<>();
  private final Set<String> missing = new ConcurrentSkipListSet<>();

  ClassTable(
      Targets targets,
      ClassLookup libraries,
      HeaderReader reader,
      Consumer<Diagnostic> diagnostics) {
    this.targets = targets;
    this.libraries = libraries;
    this.reader = reader;
    this.diagnostics = diagnostics;
  }

  /** The class, or null after noting that it is missing. Array types are no classes. */
  @Nullable IndexedClass find(String name) {
    IndexedClass found = probe(name);
    if (found == null && !name.startsWith("[")) {
      missing.add(name);
    }
    return found;
  }

  /** The class, or null; a name that was only guessed does not become a missing class. */
  @Nullable IndexedClass probe(String name) {
    IndexedClass target = targets.find(name);
    return target != null ? target : library(name);
  }

  Targets targets() {
    return targets;
  }

  Set<String> missing() {
    return missing;
  }

  void report(Diagnostic diagnostic) {
    diagnostics.accept(diagnostic);
  }

  /** Looked up outside any lock; of two threads that look at once, one reports. */
  private @Nullable IndexedClass library(String name) {
    Found found = seen.get(name);
    if (found == null) {
      found = lookUp(name);
      Found earlier = seen.putIfAbsent(name, found);
      if (earlier == null) {
        found.problem().ifPresent(this::report);
      } else {
        found = earlier;
      }
    }
    return found.type();
  }

  private Found lookUp(String name) {
    Optional<ClassFile> file = isLegal(name) ? libraries.find(name) : Optional.empty();
    if (file.isEmpty()) {
      return Found.NOTHING;
    }
    try {
      ClassInfo info = reader.read(file.get(), false);
      return info.name().equals(name)
          ? new Found(new IndexedClass(info), Optional.empty())
          : unusable(file.get(), "holds the class " + info.name() + " and not " + name);
    } catch (UnreadableClassException e) {
      return unusable(file.get(), e.reason());
    }
  }

  private static Found unusable(ClassFile file, String reason) {
    return new Found(
        null,
        Optional.of(
            new Diagnostic(
                Severity.WARNING, file.origin(), reason, "library class taken for missing")));
  }

  /**
   * Whether a lookup may see the name (JVMS 4.2). A damaged class file may ask for {@code ../x},
   * which must not become a path.
   */
  private static boolean isLegal(String name) {
    char previous = '/';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' '
          || c == '.'
          || c == ';'
          || c == '['
          || c == '\\'
          || (c == '/' && previous == '/')) {
        return false;
      }
      previous = c;
    }
    return previous != '/';
  }

  private record Found(@Nullable IndexedClass type, Optional<Diagnostic> problem) {
    static final Found NOTHING = new Found(null, Optional.empty());
  }
}
