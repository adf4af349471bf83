package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The headers of all targets, by name. */
final class Targets {

  private final List<ClassInfo> sorted;
  private final Map<String, IndexedClass> byName;

  private Targets(Collection<ClassInfo> sorted) {
    this.sorted = List.copyOf(sorted);
    this.byName = new HashMap<>(sorted.size() * 2);
    for (ClassInfo type : sorted) {
      byName.put(type.name(), new IndexedClass(type));
    }
  }

  /** Reads all headers; of several classes of one name the first counts. */
  static Targets read(
      Collection<ClassFile> files, HeaderReader reader, Consumer<Diagnostic> diagnostics) {
    SortedMap<String, ClassInfo> types = new TreeMap<>();
    Map<String, String> origins = new HashMap<>();
    for (ClassFile file : files) {
      try {
        ClassInfo type = reader.read(file, true);
        if (type.is(Opcodes.ACC_MODULE)) {
          continue;
        }
        if (types.putIfAbsent(type.name(), type) == null) {
          origins.put(type.name(), file.origin());
        } else if (!type.name().endsWith("/package-info")) {
          diagnostics.accept(duplicate(file, origins.getOrDefault(type.name(), "")));
        }
      } catch (UnreadableClassException e) {
        diagnostics.accept(
            new Diagnostic(Severity.ERROR, file.origin(), e.reason(), "class left out"));
      }
    }
    List<ClassInfo> acyclic = new ArrayList<>();
    for (ClassInfo type : SupertypeCycles.cut(List.copyOf(types.values()))) {
      ClassInfo asRead = types.get(type.name());
      if (!type.equals(asRead)) {
        diagnostics.accept(cycle(type.name(), origins.getOrDefault(type.name(), "")));
      }
      acyclic.add(type);
    }
    return new Targets(acyclic);
  }

  /** The target of that name, or null. */
  @Nullable IndexedClass find(String name) {
    return byName.get(name);
  }

  /** Sorted by name. */
  List<ClassInfo> sorted() {
    return sorted;
  }

  private static Diagnostic duplicate(ClassFile file, String first) {
    return new Diagnostic(
        Severity.WARNING,
        file.origin(),
        "the same class was already read from " + first,
        "this copy left out");
  }

  private static Diagnostic cycle(String name, String origin) {
    return new Diagnostic(
        Severity.WARNING,
        origin,
        "class " + name.replace('/', '.') + " is its own supertype",
        "the supertypes that lead back to it are ignored");
  }
}
