package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.LocalSet;
import dev.threadproof.engine.facts.Made;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.TimedJoin;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.summary.Starvation;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * What becomes of the program's threads, executors and tasks.
 *
 * @param runCalls calls of a thread's {@code run}
 * @param neverStarted threads that nobody starts
 * @param empty threads started without anything to run
 * @param unended executors that nobody ends
 * @param uncleared values that a task leaves in a thread of a pool
 * @param lateUses what is used after a wait that may have given up
 * @param starved tasks that wait for the pool that they run in
 * @param timedJoins waits with a time-out whose outcome nobody looks at
 */
public record Tasks(
    List<Site> runCalls,
    List<Site> neverStarted,
    List<Site> empty,
    List<Made> unended,
    List<LocalSet> uncleared,
    List<LateUse> lateUses,
    List<Starvation> starved,
    List<TimedJoin> timedJoins) {

  static Tasks of(List<MethodResult> methods, Program.Inputs inputs) {
    return new Tasks(
        methods.stream().flatMap(m -> m.tasks().runCalls().stream()).toList(),
        methods.stream().flatMap(m -> m.tasks().neverStarted().stream()).toList(),
        methods.stream().flatMap(m -> m.tasks().empty().stream()).toList(),
        unended(methods, inputs.hierarchy()),
        uncleared(methods, inputs),
        methods.stream().flatMap(m -> m.lateUses().stream()).toList(),
        methods.stream().flatMap(m -> m.pairs().starved().stream()).toList(),
        methods.stream().flatMap(m -> m.tasks().timedJoins().stream()).toList());
  }

  /** Executors that a method alone knows, or a private field of which nobody ends the content. */
  private static List<Made> unended(List<MethodResult> methods, Hierarchy hierarchy) {
    Set<FieldId> settled = new HashSet<>();
    for (MethodResult method : methods) {
      settled.addAll(method.tasks().ended());
      settled.addAll(method.tasks().lent());
    }
    List<Made> unended = new ArrayList<>();
    for (MethodResult method : methods) {
      for (Made made : method.tasks().made()) {
        if (made.field().isEmpty()
            || (!settled.contains(made.field().get())
                && isPrivate(made.field().get(), hierarchy))) {
          unended.add(made);
        }
      }
    }
    return unended;
  }

  private static boolean isPrivate(FieldId field, Hierarchy hierarchy) {
    return hierarchy
        .resolveField(field.owner(), field.name(), field.descriptor())
        .filter(f -> f.info().is(Opcodes.ACC_PRIVATE))
        .isPresent();
  }

  private static List<LocalSet> uncleared(List<MethodResult> methods, Program.Inputs inputs) {
    Set<FieldId> cleared = new HashSet<>();
    methods.forEach(m -> cleared.addAll(m.tasks().cleared()));
    List<LocalSet> uncleared = new ArrayList<>();
    if (methods.stream().allMatch(m -> m.tasks().sets().isEmpty())) {
      return uncleared;
    }
    Set<MethodId> pooled = pooled(methods, inputs);
    for (MethodResult method : methods) {
      if (pooled.contains(method.method())) {
        method.tasks().sets().stream()
            .filter(s -> !cleared.contains(s.variable()))
            .forEach(uncleared::add);
      }
    }
    return uncleared;
  }

  /** The methods that run on threads of an executor, which outlive the task. */
  private static Set<MethodId> pooled(List<MethodResult> methods, Program.Inputs inputs) {
    Set<MethodId> begun = new HashSet<>();
    for (MethodResult method : methods) {
      for (ThreadSummary thread : method.summary().threads()) {
        if (isOfPool(thread, inputs)) {
          begun.addAll(thread.bodies());
        }
      }
    }
    Set<MethodId> reached = new HashSet<>();
    if (!begun.isEmpty()) {
      for (int method : CallEdges.of(methods).reachedFrom(begun)) {
        reached.add(methods.get(method).method());
      }
    }
    return reached;
  }

  private static boolean isOfPool(ThreadSummary thread, Program.Inputs inputs) {
    return thread.own()
        && thread.spawn().handles().stream()
            .anyMatch(
                h ->
                    inputs
                        .models()
                        .roles(inputs.hierarchy().superTypes(h.className()))
                        .contains(TypeRole.EXECUTOR));
  }
}
