package dev.threadproof.engine.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which methods a virtual call may run (JVMS 5.4.5, 5.4.6), by class hierarchy analysis. */
final class Dispatch {

  private final ClassTable classes;
  private final Supertypes supertypes;
  private final Resolution resolution;
  private final Overriding overriding;
  private final ConcurrentHashMap<MethodId, Table> tables = new ConcurrentHashMap<>();

  Dispatch(ClassTable classes, Supertypes supertypes, Resolution resolution) {
    this.classes = classes;
    this.supertypes = supertypes;
    this.resolution = resolution;
    this.overriding = new Overriding(supertypes, resolution);
  }

  List<MethodId> targets(MethodId reference, List<String> below) {
    return table(reference, below).all();
  }

  List<MethodId> targets(MethodId reference, List<String> below, Predicate<String> instantiated) {
    return table(reference, below).reachedFrom(instantiated);
  }

  List<MethodId> overriders(MethodId declared, List<String> below) {
    Signature signature = new Signature(declared.name(), declared.descriptor());
    MemberInfo overridden = resolution.declared(declared.owner(), signature);
    if (overridden != null && !isVirtual(overridden)) {
      return List.of();
    }
    List<MethodId> result = new ArrayList<>();
    for (String sub : below) {
      MemberInfo method = resolution.declared(sub, signature);
      if (method != null
          && !method.isAbstract()
          && overriding.overrides(sub, method, declared.owner(), overridden)) {
        result.add(new MethodId(sub, declared.name(), declared.descriptor()));
      }
    }
    return List.copyOf(result);
  }

  /**
   * All targets, sorted, without keeping the answer; empty when there are more than some number.
   */
  Optional<List<MethodId>> targets(MethodId reference, List<String> below, int most) {
    Optional<ResolvedMethod> resolved = resolution.method(reference);
    SortedMap<MethodId, List<String>> receivers = new TreeMap<>();
    resolved
        .filter(method -> !method.info().isAbstract())
        .ifPresent(method -> receivers.put(method.id(), List.of()));
    if (resolved.isEmpty() || isVirtual(resolved.get().info())) {
      select(reference.owner(), reference, resolved, receivers);
      for (String sub : below) {
        if (receivers.size() > most) {
          return Optional.empty();
        }
        select(sub, reference, resolved, receivers);
      }
    }
    return receivers.size() > most
        ? Optional.empty()
        : Optional.of(List.copyOf(receivers.keySet()));
  }

  private Table table(MethodId reference, List<String> below) {
    Table known = tables.get(reference);
    if (known != null) {
      return known;
    }
    Table built = build(reference, below);
    Table first = tables.putIfAbsent(reference, built);
    return first == null ? built : first;
  }

  private Table build(MethodId reference, List<String> below) {
    Optional<ResolvedMethod> resolved = resolution.method(reference);
    SortedMap<MethodId, List<String>> receivers = new TreeMap<>();
    Optional<MethodId> always =
        resolved.filter(method -> !method.info().isAbstract()).map(ResolvedMethod::id);
    always.ifPresent(method -> receivers.put(method, List.of()));
    if (resolved.isEmpty() || isVirtual(resolved.get().info())) {
      select(reference.owner(), reference, resolved, receivers);
      for (String sub : below) {
        select(sub, reference, resolved, receivers);
      }
    }
    return Table.of(always, receivers);
  }

  private void select(
      String receiver,
      MethodId reference,
      Optional<ResolvedMethod> resolved,
      Map<MethodId, List<String>> receivers) {
    IndexedClass type = classes.targets().find(receiver);
    if (type == null || !type.info().isInstantiable()) {
      return;
    }
    String owner = resolved.map(method -> method.id().owner()).orElse(reference.owner());
    MemberInfo declaration = resolved.map(ResolvedMethod::info).orElse(null);
    Signature signature = new Signature(reference.name(), reference.descriptor());
    selected(receiver, signature, owner, declaration)
        .filter(method -> !method.info().isAbstract())
        .ifPresent(
            method -> {
              List<String> before = receivers.getOrDefault(method.id(), List.of());
              List<String> more = before.isEmpty() ? new ArrayList<>(2) : before;
              more.add(receiver);
              receivers.put(method.id(), more);
            });
  }

  private Optional<ResolvedMethod> selected(
      String receiver, Signature signature, String owner, @Nullable MemberInfo declaration) {
    Lineage lineage = supertypes.of(receiver);
    for (String name : lineage.classes()) {
      MemberInfo method = resolution.declared(name, signature);
      if (method != null
          && (name.equals(owner) || overriding.overrides(name, method, owner, declaration))) {
        return Optional.of(Resolution.resolved(name, method));
      }
    }
    return resolution.inInterfaces(lineage, signature);
  }

  private static boolean isVirtual(MemberInfo method) {
    return !method.is(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC) && !method.name().startsWith("<");
  }

  /**
   * The answer for one call. There is one for every method that is called, most with a single
   * target, so it is kept small.
   *
   * @param always the method that the reference itself means, if it has code: a receiver that
   *     nobody sees (a library's, a mock) may still run it
   * @param all sorted
   * @param receivers for each of {@code all} the receiver classes that lead to it
   */
  private record Table(
      Optional<MethodId> always, List<MethodId> all, List<List<String>> receivers) {

    static Table of(Optional<MethodId> always, SortedMap<MethodId, List<String>> receivers) {
      return new Table(
          always,
          List.copyOf(receivers.keySet()),
          receivers.values().stream().map(List::copyOf).toList());
    }

    List<MethodId> reachedFrom(Predicate<String> instantiated) {
      List<MethodId> reached = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        MethodId method = all.get(i);
        if (always.filter(method::equals).isPresent()
            || receivers.get(i).stream().anyMatch(instantiated)) {
          reached.add(method);
        }
      }
      return reached.size() == all.size() ? all : List.copyOf(reached);
    }
  }
}
