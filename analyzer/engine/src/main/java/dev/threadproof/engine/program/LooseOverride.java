package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.MethodFacts;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A method that changes its object with no lock held, in place of one that is synchronized.
 *
 * @param overridden the synchronized method of a class above, of the program too
 * @param change the first change
 * @param field what is changed, or holds the container that is
 */
public record LooseOverride(MethodId overridden, Site change, FieldId field) {

  private static final int NO_OVERRIDE =
      Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SYNCHRONIZED;

  /** What the method does so, if it does. */
  public static Optional<LooseOverride> of(MethodFacts facts, Hierarchy hierarchy) {
    MethodId method = facts.method();
    Optional<ClassInfo> owner = hierarchy.find(method.owner());
    boolean may = declared(owner, method).filter(m -> !m.is(NO_OVERRIDE)).isPresent();
    if (!may || method.name().startsWith("<")) {
      return Optional.empty();
    }
    return overridden(owner.map(ClassInfo::superName).orElse(null), method, hierarchy)
        .flatMap(above -> change(facts).map(c -> of(above, c)));
  }

  private static LooseOverride of(MethodId above, Access change) {
    FieldId field = change.field();
    if (field == null) {
      throw new IllegalArgumentException("a change of no field");
    }
    return new LooseOverride(above, change.site(), field);
  }

  /** The nearest implementation above, if it is the program's and synchronized. */
  private static Optional<MethodId> overridden(
      @Nullable String superName, MethodId method, Hierarchy hierarchy) {
    ClassInfo above = superName == null ? null : hierarchy.find(superName).orElse(null);
    if (above == null || !above.target()) {
      return Optional.empty();
    }
    Optional<MemberInfo> declared =
        declared(Optional.of(above), method).filter(m -> !m.isPrivate());
    if (declared.isEmpty()) {
      return overridden(above.superName(), method, hierarchy);
    }
    return declared
        .filter(m -> m.is(Opcodes.ACC_SYNCHRONIZED))
        .map(m -> new MethodId(above.name(), method.name(), method.descriptor()));
  }

  private static Optional<MemberInfo> declared(Optional<ClassInfo> owner, MethodId method) {
    return owner.flatMap(c -> c.method(method.name(), method.descriptor()));
  }

  private static Optional<Access> change(MethodFacts facts) {
    return facts.accesses().stream()
        .filter(a -> a.write() && a.locks().isEmpty() && a.compound() == null)
        .filter(a -> a.field() != null && isOwn(a.location()))
        .min(Comparator.comparing(Access::site));
  }

  private static boolean isOwn(Path location) {
    return location.root() instanceof Root.Param p && p.instance() && p.index() == 0;
  }
}
