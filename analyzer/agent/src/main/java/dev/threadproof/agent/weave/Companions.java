package dev.threadproof.agent.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Fields beside the program's own, one for each, that hold its accesses, and one more for the
 * monitor in classes that lock themselves. They are as accessible as the field they belong to,
 * synthetic and transient, so that neither serialisation nor most reflection minds them.
 */
final class Companions {

  static final String DESCRIPTOR = "Ldev/threadproof/agent/runtime/Accesses;";

  private static final String LOCK = "Ldev/threadproof/agent/runtime/LockState;";
  private static final String MARK = "$threadproof";
  private static final int PRIVATE =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT;
  private static final int NEVER = Opcodes.ACC_FINAL | Opcodes.ACC_VOLATILE | Opcodes.ACC_SYNTHETIC;

  private final Scope scope;
  private final boolean wanted;
  private final Set<String> loadedBefore;

  /**
   * Companions for the classes of a run.
   *
   * @param wanted false if no class shall be changed in shape
   * @param loadedBefore internal names of classes that nobody can change any more
   */
  Companions(Scope scope, boolean wanted, Set<String> loadedBefore) {
    this.scope = scope;
    this.wanted = wanted;
    this.loadedBefore = loadedBefore;
  }

  static String of(String field) {
    return field + MARK;
  }

  static boolean isCompanion(String field) {
    return field.endsWith(MARK);
  }

  /** Whether this field has companions; the same answer for every class that asks. */
  boolean has(Hierarchy hierarchy, Hierarchy.Field field, String name) {
    if ((field.access() & NEVER) != 0 || !reach(field.owner())) {
      return false;
    }
    Optional<ClassHeader> header = hierarchy.header(field.owner());
    return header.isPresent() && header.get().fieldsNamed(name) == 1;
  }

  boolean isWanted() {
    return wanted;
  }

  /** Whether a class of this name is given companions when it is loaded. */
  boolean reach(String name) {
    return wanted
        && !Scope.isPlatform(name)
        && !scope.isExcluded(name)
        && !loadedBefore.contains(name);
  }

  /** Adds the companions of a class. */
  void addTo(ClassNode node, Hierarchy hierarchy) {
    List<FieldNode> added = new ArrayList<>();
    for (FieldNode field : node.fields) {
      if ((field.access & Opcodes.ACC_STATIC) == 0
          && has(hierarchy, new Hierarchy.Field(node.name, field.access), field.name)) {
        int access =
            (field.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE))
                | Opcodes.ACC_SYNTHETIC
                | Opcodes.ACC_TRANSIENT;
        added.add(new FieldNode(access, of(field.name), DESCRIPTOR, null, null));
      }
    }
    if (reach(node.name) && OwnMonitor.isLocked(node)) {
      added.add(new FieldNode(PRIVATE, MARK, LOCK, null, null));
    }
    node.fields.addAll(added);
  }
}
