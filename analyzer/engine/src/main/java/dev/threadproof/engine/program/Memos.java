package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Root;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Values that are seen whole without a lock, so that at worst they are made or looked up again. */
final class Memos {

  private final Hierarchy hierarchy;
  private final Immutability immutability;

  Memos(Hierarchy hierarchy, Immutability immutability) {
    this.hierarchy = hierarchy;
    this.immutability = immutability;
  }

  /** Whether the field keeps something immutable, made by who asks for it and finds none. */
  boolean isMemo(FieldUse field) {
    String type = field.field().descriptor();
    if (field.content()
        || !type.startsWith("L")
        || !immutability.isValue(type.substring(1, type.length() - 1))) {
      return false;
    }
    Set<MethodId> asking = new HashSet<>();
    field.uses().stream().filter(u -> !u.write()).forEach(u -> asking.add(u.site().method()));
    return field.uses().stream()
        .filter(Use::write)
        .allMatch(
            w -> asking.contains(w.site().method()) && !(w.value().root() instanceof Root.Null));
  }

  /**
   * Whether an element is looked up in a table of nodes that are whole however they are reached, as
   * concurrent maps do: all that they have is final or volatile.
   */
  boolean isLookedUp(FieldUse field, Use outlier) {
    String type = field.field().descriptor();
    if (!field.content() || outlier.write() || !type.startsWith("[L")) {
      return false;
    }
    return hierarchy
        .find(type.substring(2, type.length() - 1))
        .filter(ClassInfo::target)
        .filter(c -> !c.isInterface() && c.fields().stream().allMatch(Memos::isSeenWhole))
        .isPresent();
  }

  private static boolean isSeenWhole(MemberInfo field) {
    return field.isStatic() || field.is(Opcodes.ACC_FINAL | Opcodes.ACC_VOLATILE);
  }
}
