package dev.threadproof.engine.program;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.path.LockName;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Fields whose lock is not made by their class but given to its constructor: several of them may
 * hold one lock, and those of two objects may hold different ones, whatever their names say.
 */
final class GivenLocks {

  private final Hierarchy hierarchy;
  private final FieldFacts facts;

  GivenLocks(Hierarchy hierarchy, FieldFacts facts) {
    this.hierarchy = hierarchy;
    this.facts = facts;
  }

  /** Whether the lock of that name is one that was given. */
  boolean contains(LockName lock) {
    if (lock.kind() != LockName.Kind.FIELD || lock.member().length() < 2) {
      return false;
    }
    String name = lock.member().substring(1).split("[.#\\[]", 2)[0];
    Optional<ClassInfo> owner = hierarchy.find(lock.owner()).filter(ClassInfo::target);
    Optional<MemberInfo> field = owner.flatMap(c -> c.field(name));
    return field.filter(f -> f.is(Opcodes.ACC_FINAL)).isPresent()
        && isGiven(owner.get(), field.get());
  }

  private boolean isGiven(ClassInfo owner, MemberInfo field) {
    FieldId id = new FieldId(owner.name(), field.name(), field.descriptor());
    if (facts.storedTypes().containsKey(id) || facts.parts().containsKey(id)) {
      return false;
    }
    for (MemberInfo method : owner.methods()) {
      if (method.name().equals("<init>")) {
        for (Type parameter : Type.getArgumentTypes(method.descriptor())) {
          if (parameter.getSort() == Type.OBJECT
              && hierarchy.isSubtype(
                  parameter.getInternalName(),
                  Type.getType(field.descriptor()).getInternalName())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
