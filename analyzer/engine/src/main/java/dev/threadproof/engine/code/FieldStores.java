package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.ResolvedField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Collects {@link FieldFacts} from the instruction right before each store. */
public final class FieldStores {

  private static final String COLLECTIONS = "java/util/Collections";
  private static final Map<String, String> PARTS =
      Map.of("readLock", "read", "writeLock", "write", "newCondition", "condition");

  private final Hierarchy hierarchy;
  private final Map<FieldId, Set<String>> types = new HashMap<>();
  private final Set<FieldId> unknown = new HashSet<>();
  private final Map<FieldId, FieldFacts.PartOf> parts = new HashMap<>();
  private final Set<FieldId> later = new HashSet<>();

  public FieldStores(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Looks at all stores of one method. */
  public void add(MethodCode code) {
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
    return new FieldFacts(Map.copyOf(known), Map.copyOf(sure), Set.copyOf(later));
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
    if (before instanceof MethodInsnNode call && call.name.equals("<init>")) {
      types.computeIfAbsent(field, k -> new TreeSet<>()).add(call.owner);
    } else if (before instanceof MethodInsnNode call
        && call.owner.equals(COLLECTIONS)
        && call.name.startsWith("synchronized")) {
      types.computeIfAbsent(field, k -> new TreeSet<>()).add(FieldFacts.SYNCHRONIZED);
    } else if (before instanceof MethodInsnNode call
        && PARTS.containsKey(call.name)
        && part(field, call)) {
      return;
    } else if (before == null || before.getOpcode() != Opcodes.ACONST_NULL) {
      unknown.add(field);
    }
  }

  private boolean part(FieldId field, MethodInsnNode call) {
    AbstractInsnNode source = before(call);
    if (!(source instanceof FieldInsnNode get)
        || (get.getOpcode() != Opcodes.GETFIELD && get.getOpcode() != Opcodes.GETSTATIC)) {
      return false;
    }
    Optional<FieldId> whole =
        hierarchy.resolveField(get.owner, get.name, get.desc).map(ResolvedField::id);
    if (whole.isEmpty() || !whole.get().owner().equals(field.owner())) {
      return false;
    }
    String part = PARTS.getOrDefault(call.name, call.name);
    FieldFacts.PartOf old = parts.put(field, new FieldFacts.PartOf(whole.get(), part));
    if (old != null && !old.whole().equals(whole.get())) {
      unknown.add(field);
    }
    return true;
  }

  private static @Nullable AbstractInsnNode before(AbstractInsnNode insn) {
    AbstractInsnNode at = insn.getPrevious();
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return at;
  }
}
