package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.summary.Chain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Whether a class is made for several threads: it synchronises somewhere. Where no lock tells what
 * was meant, a race is sure if threads and object are close together, or if the class that starts
 * the threads is the one that has the field, and synchronises.
 */
final class Intent {

  /** Steps from where a thread begins to the access, beyond which orders are easily overlooked. */
  private static final int NEAR = 3;

  /** The same where one side is whoever calls. */
  private static final int NEAR_CALLERS = 2;

  private final Hierarchy hierarchy;

  /** Outermost classes. */
  private final Set<String> synchronising;

  private Intent(Hierarchy hierarchy, Set<String> synchronising) {
    this.hierarchy = hierarchy;
    this.synchronising = synchronising;
  }

  static Intent of(Hierarchy hierarchy, List<MethodResult> methods) {
    Set<String> found = new HashSet<>();
    for (ClassInfo target : hierarchy.targets()) {
      boolean synchronises =
          target.fields().stream().anyMatch(Intent::isForThreads)
              || target.methods().stream().anyMatch(m -> m.is(Opcodes.ACC_SYNCHRONIZED));
      if (synchronises) {
        found.add(hierarchy.outermost(target.name()));
      }
    }
    for (MethodResult method : methods) {
      if (!method.monitors().isEmpty()) {
        found.add(hierarchy.outermost(method.method().owner()));
      }
    }
    return new Intent(hierarchy, found);
  }

  private static boolean isForThreads(MemberInfo field) {
    return field.is(Opcodes.ACC_VOLATILE)
        || field.descriptor().startsWith("Ljava/util/concurrent/locks/")
        || field.descriptor().startsWith("Ljava/util/concurrent/atomic/")
        || field.descriptor().startsWith("Ljava/util/concurrent/Concurrent");
  }

  /** Whether the two accesses are surely meant to be those of several threads on one object. */
  boolean isMeant(Conflict conflict, FieldId field) {
    int steps = Math.max(steps(conflict.first()), steps(conflict.second()));
    boolean synchronises = synchronising.contains(hierarchy.outermost(field.owner()));
    if (conflict.basis() == Conflict.Basis.SAME_METHOD) {
      boolean own = isStartedBy(conflict.first(), field) || isStartedBy(conflict.second(), field);
      return steps <= NEAR || (synchronises && own);
    }
    return steps <= NEAR_CALLERS || synchronises;
  }

  private boolean isStartedBy(Use use, FieldId field) {
    return use.actor() instanceof Actor.Started started
        && hierarchy
            .outermost(started.start().method().owner())
            .equals(hierarchy.outermost(field.owner()));
  }

  private static int steps(Use use) {
    return Chain.sites(use.chain()).size() + 1;
  }
}
