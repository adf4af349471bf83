package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.LocalNames;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.PathText;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * A collection or array that no field holds: a method makes it and hands it to the threads that it
 * starts.
 *
 * @param name of the local variable that it is put in; the type's where the class file tells none
 * @param type descriptor
 * @param guardsItself whether it needs no lock of others
 */
public record LocalContainer(String name, String type, boolean guardsItself) {

  /** Between method and variable, in the name of a field that stands for a variable. */
  public static final char MARK = '#';

  /** What the instruction makes, if it is a container of a known kind. */
  static Optional<LocalContainer> made(int at, MethodCode code, FlowGraph graph, Context context) {
    if (at < 0 || at >= graph.size()) {
      return Optional.empty();
    }
    AbstractInsnNode insn = graph.insn(at);
    String type;
    boolean guardsItself = false;
    if (insn.getOpcode() == Opcodes.NEW) {
      String made = ((TypeInsnNode) insn).desc;
      Set<TypeRole> roles = context.library().roles(made);
      guardsItself = roles.contains(TypeRole.THREAD_SAFE);
      if (!guardsItself && !roles.contains(TypeRole.UNSAFE)) {
        return Optional.empty();
      }
      type = "L" + made + ";";
    } else if (insn.getOpcode() == Opcodes.ANEWARRAY) {
      type = "[" + Type.getObjectType(((TypeInsnNode) insn).desc).getDescriptor();
    } else if (insn.getOpcode() == Opcodes.NEWARRAY) {
      type = "[" + Transfer.primitive(((IntInsnNode) insn).operand);
    } else if (insn instanceof MultiANewArrayInsnNode array) {
      type = array.desc;
    } else {
      return Optional.empty();
    }
    String name =
        new LocalNames(code)
            .of(at)
            .orElseGet(() -> "the " + PathText.simpleName(Type.getType(type).getClassName()));
    return Optional.of(new LocalContainer(name, type, guardsItself));
  }

  /** The variable in the form of a field of the method's class. */
  public FieldId asFieldOf(MethodId method) {
    return new FieldId(method.owner(), method.name() + MARK + name, type);
  }
}
