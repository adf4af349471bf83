package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who extends whom, upwards. */
final class Supertypes {

  static final String OBJECT = "java/lang/Object";

  private static final Set<String> ARRAY_INTERFACES =
      Set.of("java/lang/Cloneable", "java/io/Serializable");

  /** No real class comes near; keeps a hostile tower of classes from costing its square. */
  private static final int MOST = 1000;

  private final ClassTable classes;
  private final ConcurrentHashMap<String, Lineage> lineages = new ConcurrentHashMap<>();

  Supertypes(ClassTable classes) {
    this.classes = classes;
  }

  Lineage of(String name) {
    Lineage known = lineages.get(name);
    if (known != null) {
      return known;
    }
    Lineage lineage = name.startsWith("[") ? new Lineage(List.of(name, OBJECT), 2) : read(name);
    Lineage earlier = lineages.putIfAbsent(name, lineage);
    if (earlier != null) {
      return earlier;
    }
    if (lineage.all().size() >= MOST) {
      classes.report(tooMany(name));
    }
    return lineage;
  }

  boolean isSubtype(String sub, String sup) {
    if (sub.equals(sup) || sup.equals(OBJECT)) {
      return true;
    }
    return sub.startsWith("[") ? isArraySubtype(sub, sup) : of(sub).all().contains(sup);
  }

  /** JLS 4.10.3: arrays of references follow their elements. */
  private boolean isArraySubtype(String sub, String sup) {
    if (!sup.startsWith("[")) {
      return ARRAY_INTERFACES.contains(sup);
    }
    String element = sub.substring(1);
    String other = sup.substring(1);
    return isReference(element)
        && isReference(other)
        && isSubtype(internalName(element), internalName(other));
  }

  private static boolean isReference(String descriptor) {
    return descriptor.startsWith("L") || descriptor.startsWith("[");
  }

  private static String internalName(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }

  private Lineage read(String name) {
    IndexedClass start = classes.find(name);
    if (start == null) {
      return new Lineage(List.of(name), 1);
    }
    Set<String> chain = new LinkedHashSet<>();
    Deque<String> interfaces = new ArrayDeque<>();
    Set<String> visited = new HashSet<>();
    List<String> roots = new ArrayList<>();
    IndexedClass type = start;
    String next = name;
    while (type != null && chain.size() < MOST && chain.add(next)) {
      roots.addAll(type.info().interfaces());
      String superName = type.info().superName();
      next = superName == null ? OBJECT : superName;
      type = superName == null ? null : classes.find(superName);
    }
    chain.add(next);
    chain.add(OBJECT);
    Collections.reverse(roots);
    for (String root : roots) {
      visit(root, visited, interfaces);
    }
    interfaces.removeAll(chain);
    List<String> all = new ArrayList<>(chain);
    all.addAll(interfaces);
    return new Lineage(all, chain.size());
  }

  /**
   * Puts the interface and what it extends in front of the order; done from the last root to the
   * first, that is a topological order which keeps the order of declaration.
   */
  private void visit(String root, Set<String> visited, Deque<String> order) {
    if (visited.size() >= MOST || !visited.add(root)) {
      return;
    }
    Deque<Step> path = new ArrayDeque<>();
    path.push(new Step(root, superInterfaces(root)));
    while (!path.isEmpty()) {
      Step step = path.element();
      if (!step.rest.hasNext()) {
        order.push(step.name);
        path.pop();
        continue;
      }
      String next = step.rest.next();
      if (visited.size() < MOST && visited.add(next)) {
        path.push(new Step(next, superInterfaces(next)));
      }
    }
  }

  private Iterator<String> superInterfaces(String name) {
    IndexedClass type = classes.find(name);
    if (type == null) {
      return Collections.emptyIterator();
    }
    List<String> reversed = new ArrayList<>(type.info().interfaces());
    Collections.reverse(reversed);
    return reversed.iterator();
  }

  private static Diagnostic tooMany(String name) {
    return new Diagnostic(
        Severity.WARNING,
        name.replace('/', '.'),
        "more than " + MOST + " supertypes",
        "the rest ignored");
  }

  private record Step(String name, Iterator<String> rest) {}
}
