package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Puts the code of small questions in the place of the calls that ask them: of private methods of
 * the same class that return a number or boolean and change nothing. A condition tells the same
 * wherever it is written; much of what is known of conditions is known within one method only.
 */
final class InlinedQuestions {

  private static final int MAX_BYTES = 48;
  private static final int MAX_DEPTH = 3;
  private static final int MAX_CALLS = 12;

  private final ClassImage image;
  private final String owner;

  InlinedQuestions(ClassImage image, String owner) {
    this.image = image;
    this.owner = owner;
  }

  MethodCode.Body in(MethodCode.Body body, MethodId id) {
    return in(body, id, MAX_DEPTH);
  }

  private record Question(MethodId id, boolean isStatic, MethodCode.Body body) {}

  private MethodCode.Body in(MethodCode.Body body, MethodId id, int depth) {
    Map<Integer, Question> questions = new TreeMap<>();
    for (int i = 0; i < body.instructions().length && questions.size() < MAX_CALLS; i++) {
      if (body.instructions()[i] instanceof CallInsn call
          && call.owner.equals(owner)
          && isNumber(call.method().descriptor())
          && !call.method().equals(id)) {
        int at = i;
        question(call, depth).ifPresent(q -> questions.put(at, q));
      }
    }
    return questions.isEmpty() ? body : with(body, id, questions);
  }

  private static boolean isNumber(String descriptor) {
    char result = descriptor.charAt(descriptor.length() - 1);
    return result != ';' && result != 'V' && descriptor.charAt(descriptor.length() - 2) == ')';
  }

  private Optional<Question> question(CallInsn call, int depth) {
    for (ClassImage.Method method : image.methods()) {
      int code = method.code();
      boolean fits =
          (method.access() & Opcodes.ACC_PRIVATE) != 0
              && (method.access() & Opcodes.ACC_SYNCHRONIZED) == 0
              && code != 0
              && method.name().equals(call.name)
              && method.descriptor().equals(call.desc);
      if (fits) {
        boolean small =
            depth > 0
                && image.i4(code + 4) <= MAX_BYTES
                && image.u2(code + 8 + image.i4(code + 4)) == 0;
        return small ? read(call.method(), method, depth) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Question> read(MethodId id, ClassImage.Method method, int depth) {
    MethodCode.Body body = in(BodyDecoder.body(image, method.code()), id, depth - 1);
    for (int i = 0; i < body.instructions().length; i++) {
      if (!mayStand(body.instructions()[i], i)) {
        return Optional.empty();
      }
    }
    boolean isStatic = (method.access() & Opcodes.ACC_STATIC) != 0;
    return Optional.of(new Question(id, isStatic, body));
  }

  /** Whether the instruction only asks, and goes forward. */
  private boolean mayStand(AbstractInsnNode insn, int at) {
    int opcode = insn.getOpcode();
    if (insn instanceof JumpInsnNode jump) {
      return opcode != Opcodes.JSR && EditedBody.index(jump.label) > at;
    } else if (insn instanceof CallInsn call) {
      return !call.desc.endsWith(")V") && !isWait(call) && isOfLibrary(call.owner);
    }
    boolean puts = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    boolean stores = opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
    boolean makes = opcode >= Opcodes.INVOKEDYNAMIC && opcode <= Opcodes.ANEWARRAY;
    boolean other = opcode > Opcodes.INSTANCEOF || opcode == Opcodes.ATHROW;
    boolean chooses = opcode >= Opcodes.RET && opcode <= Opcodes.LOOKUPSWITCH;
    return !puts && !stores && !makes && !other && !chooses;
  }

  /**
   * Whether the program has no body for calls on the type: the call graph knows nothing of calls
   * that stand elsewhere.
   */
  private boolean isOfLibrary(String type) {
    boolean own = image.hierarchy().find(type).filter(ClassInfo::target).isPresent();
    return !own && image.hierarchy().subclasses(type).isEmpty();
  }

  /** Waits and looks by a stamp are told of the method that they are written in. */
  private static boolean isWait(CallInsn call) {
    return call.name.startsWith("await")
        || call.name.equals("wait")
        || call.name.equals("join")
        || call.owner.equals("java/util/concurrent/locks/StampedLock");
  }

  private MethodCode.Body with(
      MethodCode.Body body, MethodId id, Map<Integer, Question> questions) {
    AbstractInsnNode[] old = body.instructions();
    int[] moved = new int[old.length + 1];
    List<AbstractInsnNode> out = new ArrayList<>();
    List<MethodId> origins = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int locals = 0;
    int stack = 0;
    for (int i = 0; i < old.length; i++) {
      moved[i] = out.size();
      Question question = questions.get(i);
      if (question == null) {
        out.add(old[i]);
        lines.add(body.lines()[i]);
      } else {
        takeArguments(question, body.maxLocals(), out);
        while (lines.size() < out.size()) {
          lines.add(body.lines()[i]);
          origins.add(id);
        }
        stand(question, body.maxLocals(), out);
        for (int k = 0; k < question.body().instructions().length; k++) {
          lines.add(question.body().lines()[k]);
          origins.add(origin(question.body(), question.id(), k));
        }
        locals = Math.max(locals, question.body().maxLocals());
        stack = Math.max(stack, question.body().maxStack());
        out.add(new Mark(out.size()));
        lines.add(body.lines()[i]);
      }
      while (origins.size() < out.size()) {
        origins.add(id);
      }
    }
    moved[old.length] = out.size();
    for (int i = 0; i < old.length; i++) {
      if (!questions.containsKey(i)) {
        out.set(moved[i], EditedBody.moved(old[i], p -> moved[p]));
      }
    }
    return EditedBody.at(
        body,
        moved,
        new MethodCode.Body(
            out.toArray(new AbstractInsnNode[0]),
            lines.stream().mapToInt(Integer::intValue).toArray(),
            origins.toArray(new MethodId[0]),
            body.handlers(),
            body.locals(),
            body.maxLocals() + locals,
            body.maxStack() + stack));
  }

  private static MethodId origin(MethodCode.Body body, MethodId id, int insn) {
    return body.origins().length == 0 ? id : body.origins()[insn];
  }

  /** The arguments go from the stack into variables of their own. */
  private static void takeArguments(Question question, int base, List<AbstractInsnNode> out) {
    List<Type> types =
        new ArrayList<>(Arrays.asList(Type.getArgumentTypes(question.id().descriptor())));
    if (!question.isStatic()) {
      types.add(0, Type.getObjectType(question.id().owner()));
    }
    int slot = base + types.stream().mapToInt(Type::getSize).sum();
    for (int i = types.size() - 1; i >= 0; i--) {
      slot -= types.get(i).getSize();
      out.add(new VarInsnNode(types.get(i).getOpcode(Opcodes.ISTORE), slot));
    }
  }

  /** The question's code; what it returns stays on the stack. */
  private static void stand(Question question, int base, List<AbstractInsnNode> out) {
    AbstractInsnNode[] code = question.body().instructions();
    int start = out.size();
    int end = start + code.length;
    for (AbstractInsnNode insn : code) {
      int opcode = insn.getOpcode();
      if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
        out.add(new JumpInsnNode(Opcodes.GOTO, new Mark(end)));
      } else if (insn instanceof VarInsnNode access) {
        out.add(new VarInsnNode(opcode, access.var + base));
      } else if (insn instanceof IincInsnNode add) {
        out.add(new IincInsnNode(add.var + base, add.incr));
      } else {
        out.add(EditedBody.moved(insn, p -> start + p));
      }
    }
  }
}
