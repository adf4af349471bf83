package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.ResolvedField;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Collects {@link FieldFacts} from the instruction right before each store. */
public final class FieldStores {

  private final Hierarchy hierarchy;
  private final Models models;
  private final Map<FieldId, Set<String>> types = new HashMap<>();
  private final Set<FieldId> unknown = new HashSet<>();
  private final Map<FieldId, FieldFacts.PartOf> parts = new HashMap<>();
  private final Set<FieldId> later = new HashSet<>();
  private final Set<FieldId> serial = new HashSet<>();
  private final Set<FieldId> binary = new HashSet<>();
  private final Set<FieldId> bounded = new HashSet<>();

  public FieldStores(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /** Adds those of another class; the order of classes is that of their names. */
  public void add(FieldStores other) {
    other.types.forEach((f, t) -> types.computeIfAbsent(f, k -> new TreeSet<>()).addAll(t));
    other.parts.forEach(this::part);
    unknown.addAll(other.unknown);
    later.addAll(other.later);
    serial.addAll(other.serial);
    binary.addAll(other.binary);
    bounded.addAll(other.bounded);
  }

  /** Looks at all stores of one method. */
  void add(MethodCode code) {
    for (AbstractInsnNode insn : code.node().instructions) {
      if (insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC) {
        store(code, (FieldInsnNode) insn);
      }
    }
  }

  public FieldFacts facts() {
    Map<FieldId, Set<String>> known = new HashMap<>(types);
    known.keySet().removeAll(unknown);
    Map<FieldId, FieldFacts.PartOf> sure = new HashMap<>(parts);
    sure.keySet().removeAll(unknown);
    return new FieldFacts(
        Map.copyOf(known),
        Map.copyOf(sure),
        known(serial),
        known(binary),
        known(bounded),
        Set.copyOf(later));
  }

  private Set<FieldId> known(Set<FieldId> fields) {
    Set<FieldId> sure = new HashSet<>(fields);
    sure.removeAll(unknown);
    return Set.copyOf(sure);
  }

  private void store(MethodCode code, FieldInsnNode insn) {
    Optional<FieldId> resolved =
        hierarchy.resolveField(insn.owner, insn.name, insn.desc).map(ResolvedField::id);
    if (resolved.isEmpty()) {
      return;
    }
    FieldId field = resolved.get();
    boolean initial =
        field.owner().equals(code.id().owner())
            && (code.id().name().equals("<init>") || code.id().name().equals("<clinit>"));
    if (!initial) {
      later.add(field);
    }
    if (!insn.desc.startsWith("L")) {
      return;
    }
    AbstractInsnNode before = before(insn);
    if (before != null && before.getOpcode() == Opcodes.CHECKCAST) {
      before = before(before);
    }
    if (before instanceof MethodInsnNode call) {
      result(code, field, call);
    } else if (before == null || before.getOpcode() != Opcodes.ACONST_NULL) {
      unknown.add(field);
    }
  }

  /** The result of a call is stored. */
  private void result(MethodCode code, FieldId field, MethodInsnNode call) {
    if (call.name.equals("<init>")) {
      types.computeIfAbsent(field, k -> new TreeSet<>()).add(call.owner);
      AbstractInsnNode argument = before(call);
      if (argument != null && call.desc.equals("(IZ)V")) {
        argument = before(argument);
      }
      if (argument != null && argument.getOpcode() == Opcodes.ICONST_1) {
        binary.add(field);
      }
      return;
    }
    boolean known = false;
    for (Effect effect : models.effects(hierarchy.superTypes(call.owner), call.name, call.desc)) {
      if (effect instanceof Effect.Synchronized) {
        types.computeIfAbsent(field, k -> new TreeSet<>()).add(FieldFacts.SYNCHRONIZED);
        known = true;
      } else if (effect instanceof Effect.Serial) {
        serial.add(field);
        types
            .computeIfAbsent(field, k -> new TreeSet<>())
            .add(Type.getReturnType(call.desc).getInternalName());
        known = true;
      } else if (effect instanceof Effect.Fresh) {
        known |= guardsItself(field, Type.getReturnType(call.desc).getInternalName());
      } else if (effect instanceof Effect.View) {
        AbstractInsnNode viewed = before(call); // newSetFromMap(new ConcurrentHashMap<>())
        known |=
            viewed instanceof MethodInsnNode made
                && made.name.equals("<init>")
                && guardsItself(field, made.owner);
      } else if (effect instanceof Effect.Bounded) {
        bounded.add(field);
        AbstractInsnNode threads = before(call);
        if (call.desc.startsWith("(I)")
            && threads != null
            && threads.getOpcode() == Opcodes.ICONST_1) {
          serial.add(field);
        }
        types
            .computeIfAbsent(field, k -> new TreeSet<>())
            .add(Type.getReturnType(call.desc).getInternalName());
        known = true;
      } else if (effect instanceof Effect.Part part) {
        known = part(code, field, call, part.name());
      }
    }
    if (!known) {
      unknown.add(field);
    }
  }

  private boolean guardsItself(FieldId field, String type) {
    boolean safe = models.roles(hierarchy.superTypes(type)).contains(TypeRole.THREAD_SAFE);
    if (safe) {
      types.computeIfAbsent(field, k -> new TreeSet<>()).add(type);
    }
    return safe;
  }

  private boolean part(MethodCode code, FieldId field, MethodInsnNode call, String part) {
    AbstractInsnNode source = before(call);
    if (source instanceof VarInsnNode local && code.id().name().equals("<init>")) {
      part(field, new FieldFacts.PartOf(variable(code, local, field), part));
      return true;
    }
    if (!(source instanceof FieldInsnNode get)
        || (get.getOpcode() != Opcodes.GETFIELD && get.getOpcode() != Opcodes.GETSTATIC)) {
      return false;
    }
    Optional<FieldId> whole =
        hierarchy.resolveField(get.owner, get.name, get.desc).map(ResolvedField::id);
    if (whole.isEmpty() || !whole.get().owner().equals(field.owner())) {
      return false;
    }
    part(field, new FieldFacts.PartOf(whole.get(), part));
    return true;
  }

  private void part(FieldId field, FieldFacts.PartOf part) {
    FieldFacts.PartOf old = parts.put(field, part);
    if (old != null && !old.whole().equals(part.whole())) {
      unknown.add(field);
    }
  }

  /** A lock that only a constructor's variable holds, as if it lay in a field. */
  private static FieldId variable(MethodCode code, VarInsnNode local, FieldId part) {
    String name =
        code.node().localVariables == null
            ? "lock"
            : code.node().localVariables.stream()
                .filter(v -> v.index == local.var)
                .map(v -> v.name)
                .findFirst()
                .orElse("lock");
    return new FieldId(part.owner(), name + "#" + local.var, "Ljava/lang/Object;");
  }

  private static @Nullable AbstractInsnNode before(AbstractInsnNode insn) {
    AbstractInsnNode at = insn.getPrevious();
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return at;
  }
}
