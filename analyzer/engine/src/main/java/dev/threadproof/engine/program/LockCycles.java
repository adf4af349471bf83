package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.graph.Cycles;
import dev.threadproof.engine.graph.ElementaryCycles;
import dev.threadproof.engine.graph.LabelledEdge;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import dev.threadproof.engine.summary.Chain;
import dev.threadproof.engine.summary.LockEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.objectweb.asm.Type;

/** Finds the cycles of the lock-order graph that threads can really close. */
final class LockCycles {

  private static final Cycles.Bounds BOUNDS = new Cycles.Bounds(4, 400, 400_000);
  private static final int MAX_EDGES = 4;
  private static final int MAX_UNSURE_CALLS = 5;
  private static final int MAX_SUBCLASSES = 12;
  private static final int MAX_STEPS_AWAY = 2;

  private static final Comparator<LockEdge> BEST =
      Comparator.comparing((LockEdge e) -> !e.sure())
          .thenComparing(e -> Chain.sites(e.chain()).size())
          .thenComparing(LockEdge::at)
          .thenComparing(LockEdge::site)
          .thenComparing(e -> e.held().toString())
          .thenComparing(e -> e.taken().toString());

  private record Link(LockName from, LockName to) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      int byFrom = from.compareTo(other.from);
      return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }
  }

  private record Step(Link link, boolean exact) {}

  private final Hierarchy hierarchy;
  private final ThreadReach reach;
  private final EntryLocks entry;
  private final EntryLocks seen;
  private final CallContexts contexts;
  private final GivenLocks given;
  private final TreeMap<Link, List<LockEdge>> links = new TreeMap<>();

  LockCycles(
      Hierarchy hierarchy,
      GivenLocks given,
      ThreadReach reach,
      EntryLocks entry,
      EntryLocks seen,
      CallContexts contexts) {
    this.given = given;
    this.contexts = contexts;
    this.hierarchy = hierarchy;
    this.reach = reach;
    this.entry = entry;
    this.seen = seen;
  }

  List<LockCycle> find(List<MethodResult> methods, Consumer<Limit> limits) {
    for (MethodResult method : methods) {
      for (LockEdge edge : method.pairs().order()) {
        if (!edge.tried()
            && isNamed(edge.held())
            && isNamed(edge.taken())
            && !isConfined(edge)
            && !isTakenAgain(edge)
            && !isFarFetched(edge)) {
          links
              .computeIfAbsent(
                  new Link(edge.held().name(), edge.taken().name()), k -> new ArrayList<>())
              .add(edge);
        }
      }
    }
    links.values().forEach(l -> l.sort(BEST));
    List<LockCycle> found = new ArrayList<>(instanceCycles(new OneWay(methods, contexts)));
    List<LockName> nodes = nodes();
    Map<LockName, Integer> index = new HashMap<>();
    nodes.forEach(n -> index.put(n, index.size()));
    List<LabelledEdge<Step>> edges = new ArrayList<>();
    for (Link link : links.keySet()) {
      if (!link.from().equals(link.to())) {
        edges.add(
            new LabelledEdge<>(
                index(index, link.from()), index(index, link.to()), new Step(link, true)));
        for (LockName alias : aliases(link.to(), nodes)) {
          if (!alias.equals(link.from())) {
            edges.add(
                new LabelledEdge<>(
                    index(index, link.from()), index(index, alias), new Step(link, false)));
          }
        }
      }
    }
    Cycles<Step> cycles = ElementaryCycles.of(nodes.size(), edges, BOUNDS);
    if (cycles.limitHit()) {
      limits.accept(
          new Limit("lock-cycles", "lock-order graph", "only the shortest cycles were looked at"));
    }
    List<List<Step>> all = new ArrayList<>();
    cycles.cycles().forEach(c -> all.add(c.stream().map(LabelledEdge::label).toList()));
    all.sort(Comparator.comparing((List<Step> c) -> !isSure(c)).thenComparing(List::size));
    Set<Link> reported = new HashSet<>();
    for (List<Step> steps : all) {
      boolean worthwhile = isSure(steps) || steps.size() == 2;
      if (worthwhile && steps.stream().noneMatch(s -> reported.contains(s.link()))) {
        choose(steps)
            .ifPresent(
                c -> {
                  steps.forEach(s -> reported.add(s.link()));
                  found.add(c);
                });
      }
    }
    return found;
  }

  /** Whether all that the cycle rests on is certain; of the others only the simplest are told. */
  private boolean isSure(List<Step> steps) {
    return steps.stream()
        .allMatch(
            s ->
                s.exact()
                    && links.getOrDefault(s.link(), List.of()).stream().anyMatch(LockEdge::sure));
  }

  private static int index(Map<LockName, Integer> index, LockName name) {
    Integer at = index.get(name);
    return at == null ? -1 : at;
  }

  private List<LockName> nodes() {
    TreeSet<LockName> nodes = new TreeSet<>();
    links
        .keySet()
        .forEach(
            l -> {
              nodes.add(l.from());
              nodes.add(l.to());
            });
    return List.copyOf(nodes);
  }

  /** A lock of which only an unspecific type is known may be anything; such names mean nothing. */
  private static boolean isNamed(Lock lock) {
    LockName name = lock.name();
    return name.kind() != LockName.Kind.OBJECT
        || !(name.owner().startsWith("java/") || name.owner().startsWith("["));
  }

  /** Monitors of objects that may be the same because one's type is a subtype of the other's. */
  private List<LockName> aliases(LockName name, List<LockName> nodes) {
    if (name.kind() != LockName.Kind.OBJECT || !name.member().isEmpty() || !isSmall(name.owner())) {
      return List.of();
    }
    List<LockName> aliases = new ArrayList<>();
    for (LockName other : nodes) {
      boolean candidate =
          !other.equals(name)
              && other.kind() == LockName.Kind.OBJECT
              && other.member().isEmpty()
              && other.suffix().equals(name.suffix());
      if (candidate
          && isSmall(other.owner())
          && (hierarchy.isSubtype(other.owner(), name.owner())
              || hierarchy.isSubtype(name.owner(), other.owner()))) {
        aliases.add(other);
      }
    }
    return aliases;
  }

  private boolean isSmall(String type) {
    return hierarchy.find(type).filter(ClassInfo::target).isPresent()
        && hierarchy.subclasses(type).size() <= MAX_SUBCLASSES;
  }

  /** The first combination of edges that threads can close. */
  private Optional<LockCycle> choose(List<Step> steps) {
    return choose(steps, 0, new ArrayList<>());
  }

  private Optional<LockCycle> choose(List<Step> steps, int at, List<LockEdge> chosen) {
    if (at == steps.size()) {
      return isPossible(chosen) ? Optional.of(cycle(steps, chosen)) : Optional.empty();
    }
    List<LockEdge> candidates = links.getOrDefault(steps.get(at).link(), List.of());
    for (LockEdge edge : candidates.subList(0, Math.min(MAX_EDGES, candidates.size()))) {
      chosen.add(edge);
      Optional<LockCycle> found = choose(steps, at + 1, chosen);
      if (found.isPresent()) {
        return found;
      }
      chosen.remove(chosen.size() - 1);
    }
    return Optional.empty();
  }

  /**
   * Whether the lock's object is found from the method's own in few steps: what lies further away
   * may well lead back to the object itself, or differ from thread to thread.
   */
  private static boolean isNear(Lock lock) {
    Path path = lock.path();
    return path.isGlobal() || (path.isDefinite() && path.selectors().size() <= MAX_STEPS_AWAY);
  }

  /** Whether another lock of the same name is held, which may be the very lock that is taken. */
  private static boolean mayBeTakenAgain(LockEdge edge) {
    return edge.gates().stream().anyMatch(g -> g.name().equals(edge.taken().name()));
  }

  private LockCycle cycle(List<Step> steps, List<LockEdge> chosen) {
    boolean sure =
        steps.stream().allMatch(s -> s.exact() && !given.contains(s.link().from()))
            && chosen.stream()
                .allMatch(
                    e ->
                        e.sure()
                            && !mayBeTakenAgain(e)
                            && isNear(e.held())
                            && isNear(e.taken())
                            && !seen.of(e.method()).contains(e.taken().name()));
    return new LockCycle(steps.stream().map(s -> s.link().from()).toList(), chosen, sure, false);
  }

  private boolean isPossible(List<LockEdge> edges) {
    for (int i = 0; i < edges.size(); i++) {
      for (int j = i + 1; j < edges.size(); j++) {
        if (!reach.parallel(edges.get(i).method(), edges.get(j).method())) {
          return false;
        }
      }
    }
    for (int i = 0; i < edges.size(); i++) {
      LockEdge next = edges.get((i + 1) % edges.size());
      boolean bothRead =
          edges.get(i).taken().kind() == Lock.Kind.READ && next.held().kind() == Lock.Kind.READ;
      if (bothRead) {
        return false;
      }
    }
    Set<LockName> gates = gates(edges.get(0));
    for (LockEdge edge : edges) {
      gates.retainAll(gates(edge));
    }
    return gates.isEmpty();
  }

  private Set<LockName> gates(LockEdge edge) {
    Set<LockName> gates = new HashSet<>(entry.of(edge.method()));
    edge.gates().stream().filter(l -> l.kind().exclusive()).forEach(l -> gates.add(l.name()));
    gates.remove(edge.held().name());
    gates.remove(edge.taken().name());
    return gates;
  }

  /** One method that locks two of its arguments, or itself and an argument, in the order given. */
  private List<LockCycle> instanceCycles(OneWay oneWay) {
    List<LockCycle> found = new ArrayList<>();
    for (Map.Entry<Link, List<LockEdge>> link : links.entrySet()) {
      if (!link.getKey().from().equals(link.getKey().to())) {
        continue;
      }
      for (LockEdge edge : link.getValue()) {
        if (isSymmetric(edge.held().path(), edge.taken().path())
            && mayBeSwapped(edge)
            && !isChosen(edge, link.getValue())
            && !isFixed(edge)
            && isPossible(List.of(edge, edge))) {
          found.add(
              new LockCycle(
                  List.of(link.getKey().from()),
                  List.of(edge),
                  edge.sure(),
                  oneWay.contains(edge)));
          break;
        }
      }
    }
    return found;
  }

  /** Whether the acquisition is reached only by a long way on which calls have several targets. */
  private static boolean isFarFetched(LockEdge edge) {
    return !edge.sure() && Chain.sites(edge.chain()).size() > MAX_UNSURE_CALLS;
  }

  /** Whether the locks belong to objects that no other thread knows. */
  private boolean isConfined(LockEdge edge) {
    return isConfined(edge.method(), edge.held().path())
        || isConfined(edge.method(), edge.taken().path());
  }

  private boolean isConfined(MethodId method, Path path) {
    return path.root() instanceof Root.Param p && contexts.alwaysOwned(method, p.index());
  }

  /** Whether all callers of the method hold its object's lock already, which it then takes. */
  private boolean isTakenAgain(LockEdge edge) {
    Path taken = edge.taken().path();
    boolean own = taken.root() instanceof Root.Param p && p.instance() && p.index() == 0;
    return own && taken.isBare() && entry.of(edge.method()).contains(edge.taken().name());
  }

  /** Whether the path leads through an element that the caller chooses. */
  private static boolean hasParameterIndex(Path path) {
    return path.selectors().stream()
        .anyMatch(s -> s instanceof Selector.Element e && e.index().root() instanceof Root.Param);
  }

  /**
   * Whether the method also takes the two locks the other way round: then it chooses the order by
   * looking at the objects.
   */
  private static boolean isChosen(LockEdge edge, List<LockEdge> all) {
    return all.stream()
        .anyMatch(
            e ->
                e.method().equals(edge.method())
                    && e.held().equals(edge.taken())
                    && e.taken().equals(edge.held()));
  }

  /** Whether the two parameters may be the same objects the other way round, by their types. */
  private boolean mayBeSwapped(LockEdge edge) {
    if (!(edge.held().path().root() instanceof Root.Param a)
        || !(edge.taken().path().root() instanceof Root.Param b)) {
      return true;
    }
    String first = parameterType(edge.method(), a);
    String second = parameterType(edge.method(), b);
    return hierarchy.isSubtype(first, second)
        || hierarchy.isSubtype(second, first)
        || isInterface(first)
        || isInterface(second);
  }

  private boolean isInterface(String type) {
    return hierarchy.find(type).map(ClassInfo::isInterface).orElse(true);
  }

  private static String parameterType(MethodId method, Root.Param parameter) {
    int index = parameter.instance() ? parameter.index() - 1 : parameter.index();
    return index < 0
        ? method.owner()
        : Type.getArgumentTypes(method.descriptor())[index].getInternalName();
  }

  private boolean isFixed(LockEdge edge) {
    return edge.held().path().root() instanceof Root.Param a
        && edge.taken().path().root() instanceof Root.Param b
        && contexts.fixedOrder(edge.method(), a.index(), b.index());
  }

  private static boolean isSymmetric(Path held, Path taken) {
    if (held.root().equals(taken.root())) {
      return held.withoutIndices().equals(taken.withoutIndices())
          && hasParameterIndex(held)
          && hasParameterIndex(taken);
    }
    return held.root() instanceof Root.Param a
        && taken.root() instanceof Root.Param b
        && a.index() != b.index()
        && held.selectors().equals(taken.selectors());
  }
}
