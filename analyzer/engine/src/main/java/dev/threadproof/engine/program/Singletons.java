package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.path.PathText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** Classes of which there is one object, so that its lock is one for the whole program. */
final class Singletons {

  private final Hierarchy hierarchy;
  private final Map<String, Optional<String>> keepers = new HashMap<>();

  Singletons(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The use with the monitor of the one object named as that of the field that keeps it. */
  Use named(Use use) {
    return use.guards().stream().anyMatch(g -> keeper(g).isPresent())
        ? use.withGuards(g -> keeper(g).map(g::global).orElse(g))
        : use;
  }

  private Optional<String> keeper(Guard guard) {
    return guard.relation() == Guard.Relation.INSTANCE
        ? guard.name().flatMap(n -> n.member().isEmpty() ? keeper(n.owner()) : Optional.empty())
        : Optional.empty();
  }

  /**
   * The static field of the class, or of the one around it, that keeps the only object, if nobody
   * else can make any.
   */
  private Optional<String> keeper(String className) {
    return keepers.computeIfAbsent(className, this::find);
  }

  private Optional<String> find(String className) {
    Optional<ClassInfo> info = hierarchy.find(className);
    boolean open =
        info.isEmpty()
            || info.get().methods().stream()
                .filter(m -> m.name().equals("<init>"))
                .anyMatch(m -> !m.is(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC));
    return open
        ? Optional.empty()
        : Stream.concat(info.stream(), hierarchy.outer(className).flatMap(hierarchy::find).stream())
            .flatMap(c -> c.fields().stream().filter(f -> keeps(f, className)).map(f -> text(c, f)))
            .findFirst();
  }

  private static boolean keeps(MemberInfo field, String className) {
    return field.isStatic() && field.descriptor().equals("L" + className + ";");
  }

  private static String text(ClassInfo owner, MemberInfo field) {
    return PathText.simpleName(owner.name()) + "." + field.name();
  }
}
