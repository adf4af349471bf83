package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedMethod;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The code that a task runs.
 *
 * @param method a method of the program
 * @param arguments what is known of its parameters, the receiver first
 */
public record TaskBody(MethodId method, List<Path> arguments) {

  /** Methods that library classes call on themselves when they are run as a task. */
  private static final List<MethodId> TASK_METHODS =
      List.of(
          new MethodId("java/lang/Runnable", "run", "()V"),
          new MethodId("java/util/concurrent/Callable", "call", "()Ljava/lang/Object;"),
          new MethodId("java/util/concurrent/RecursiveAction", "compute", "()V"),
          new MethodId("java/util/concurrent/RecursiveTask", "compute", "()Ljava/lang/Object;"),
          new MethodId("java/util/concurrent/CountedCompleter", "compute", "()V"));

  private static final int MAX_TASKS = 16;

  public TaskBody {
    arguments = List.copyOf(arguments);
  }

  /**
   * The bodies of a task: a lambda's, the task class's own, or those of the tasks stored in it (a
   * thread's runnable).
   *
   * @param declared the functional method of the type that the task is handed over as
   * @param content what has been stored at a path
   */
  public static List<TaskBody> of(
      Path task, MethodId declared, Context context, Function<Path, Set<Path>> content) {
    List<TaskBody> bodies = new ArrayList<>();
    Set<Path> seen = new LinkedHashSet<>();
    List<Path> work = new ArrayList<>(List.of(task));
    while (!work.isEmpty() && seen.size() < MAX_TASKS) {
      Path at = work.remove(0);
      if (!seen.add(at)) {
        continue;
      }
      if (at.root() instanceof Root.Lambda lambda && at.isBare()) {
        bodies.add(new TaskBody(lambda.body(), lambda.captured()));
        continue;
      }
      own(at, declared, context).ifPresent(m -> bodies.add(new TaskBody(m, List.of(at))));
      ofField(at, context).ifPresent(work::add);
      work.addAll(content.apply(at));
      work.addAll(content.apply(at.element("Ljava/lang/Object;")));
    }
    return bodies;
  }

  /** What a thread or task runs that a field holds, where it is code of the field's own object. */
  private static Optional<Path> ofField(Path task, Context context) {
    FieldId field = Access.fieldOf(task);
    FieldFacts.TaskOf known = field == null ? null : context.fields().tasks().get(field);
    if (known == null) {
      return Optional.empty();
    }
    Optional<Path> owner = Optional.ofNullable(task.parent());
    if (known.body().isEmpty() || (known.captures() && owner.isEmpty())) {
      return owner;
    }
    List<Path> captured = known.captures() ? List.of(owner.get()) : List.of();
    return Optional.of(Path.of(new Root.Lambda(-1, known.body().get(), captured), task.type()));
  }

  private static Optional<MethodId> own(Path task, MethodId declared, Context context) {
    String type = task.className();
    if (!context.hierarchy().find(type).map(ClassInfo::target).orElse(false)) {
      return Optional.empty();
    }
    // an object may be tasks of several kinds: it is run as what it was handed over
    boolean known = context.hierarchy().isSubtype(type, declared.owner());
    for (MethodId candidate : known ? List.of(declared) : TASK_METHODS) {
      if (context.hierarchy().isSubtype(type, candidate.owner())) {
        Optional<ResolvedMethod> found =
            context.hierarchy().resolveMethod(type, candidate.name(), candidate.descriptor());
        if (found.isPresent() && context.callees().effect(found.get().id()).isPresent()) {
          return Optional.of(found.get().id());
        }
      }
    }
    return Optional.empty();
  }
}
