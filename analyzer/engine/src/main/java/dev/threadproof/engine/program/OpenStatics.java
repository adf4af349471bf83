package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * Judges containers in static fields that outsiders change without any lock. There is one of them
 * for all threads; a public method that changes it after the class is initialised cannot know that
 * no other thread is in it, which is sign enough that sharing matters.
 */
final class OpenStatics {

  private final Hierarchy hierarchy;

  OpenStatics(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The race of callers, if nobody guards the container and everybody may change it. */
  Optional<FieldRace> race(FieldUse field, List<Conflict> callers, GuardStatistics statistics) {
    boolean container = field.content() && field.field().descriptor().startsWith("L");
    if (!field.isStatic() || !container) {
      return Optional.empty();
    }
    List<Conflict> open =
        callers.stream().filter(c -> isOpen(c.first()) && isOpen(c.second())).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FieldRace.of(field, FieldRace.Kind.UNGUARDED, open, statistics, Confidence.POSSIBLE));
  }

  private boolean isOpen(Use use) {
    return use.guards().isEmpty() && isPublic(use.actor().method());
  }

  private boolean isPublic(MethodId method) {
    Optional<ClassInfo> owner = hierarchy.find(method.owner());
    return owner.filter(c -> (c.access() & Opcodes.ACC_PUBLIC) != 0).isPresent()
        && owner
            .flatMap(c -> c.method(method.name(), method.descriptor()))
            .filter(m -> m.is(Opcodes.ACC_PUBLIC))
            .isPresent();
  }
}
