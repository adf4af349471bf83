package dev.threadproof.engine.callgraph;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.DescriptorGrammar;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Calls that start a thread or hand over a task which the method did not make itself: which classes
 * of the program it may be of.
 */
final class Starts {

  private final Hierarchy hierarchy;
  private final Models models;
  private final FieldFacts facts;
  private final Map<MethodId, Boolean> starting = new HashMap<>();

  Starts(Hierarchy hierarchy, Models models, FieldFacts facts) {
    this.hierarchy = hierarchy;
    this.models = models;
    this.facts = facts;
  }

  /** Whether a call of a library method starts a thread or hands over a task. */
  boolean isStart(MethodId called) {
    return starting.computeIfAbsent(called, this::spawns);
  }

  private boolean spawns(MethodId called) {
    return DescriptorGrammar.isMethod(called.descriptor())
        && models
            .effects(hierarchy.superTypes(called.owner()), called.name(), called.descriptor())
            .stream()
            .anyMatch(e -> e instanceof Effect.Spawn);
  }

  /**
   * The classes of tasks that a method may know: its own, that of what it calls, and those of its
   * parameters and of its object's fields.
   */
  Set<String> known(MethodId method, MethodId called) {
    Set<String> types = new TreeSet<>(List.of(called.owner()));
    Optional<ClassInfo> owner = hierarchy.find(method.owner());
    boolean isStatic =
        owner
            .flatMap(c -> c.method(method.name(), method.descriptor()))
            .filter(m -> m.is(Opcodes.ACC_STATIC))
            .isPresent();
    if (!isStatic) {
      types.add(method.owner());
    }
    for (Type parameter : Type.getArgumentTypes(method.descriptor())) {
      if (parameter.getSort() == Type.OBJECT) {
        types.add(parameter.getInternalName());
      }
    }
    for (MemberInfo field : owner.map(ClassInfo::fields).orElse(List.of())) {
      if (field.descriptor().startsWith("L")) {
        FieldId id = new FieldId(method.owner(), field.name(), field.descriptor());
        types.add(Type.getType(field.descriptor()).getInternalName());
        types.addAll(facts.storedTypes().getOrDefault(id, Set.of()));
      }
    }
    return types;
  }

  /** The lambdas that the object's fields hold. */
  List<MethodId> lambdas(MethodId method) {
    List<MethodId> bodies = new ArrayList<>();
    for (MemberInfo field :
        hierarchy.find(method.owner()).map(ClassInfo::fields).orElse(List.of())) {
      FieldId id = new FieldId(method.owner(), field.name(), field.descriptor());
      Optional.ofNullable(facts.tasks().get(id))
          .flatMap(FieldFacts.TaskOf::body)
          .ifPresent(bodies::add);
    }
    return bodies;
  }
}
