package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Op;
import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.Sites;
import dev.threadproof.agent.runtime.WatchedField;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Hooks around calls of the JDK that order threads, hand over code or touch shared content. */
final class CallWeaver extends MethodVisitor {

  private static final CallTable TABLE = CallTable.read();

  /** What neither orders threads nor is looked at, unless the plan has a point there. */
  private static final Set<String> PLAIN =
      Set.of(
          "java/lang/StringBuilder",
          "java/util/ArrayDeque",
          "java/util/ArrayList",
          "java/util/BitSet",
          "java/util/HashMap",
          "java/util/HashSet",
          "java/util/LinkedHashMap",
          "java/util/LinkedHashSet",
          "java/util/LinkedList",
          "java/util/PriorityQueue",
          "java/util/TreeMap",
          "java/util/TreeSet");

  private static final String RUNTIME = "dev/threadproof/agent/runtime/";

  private final MethodContext context;

  CallWeaver(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (owner.startsWith(RUNTIME)) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      return;
    }
    String callee = owner.replace('/', '.') + "." + name;
    boolean planned =
        context.owner.points().contains(context.place(), Point.Kind.CALL, callee)
            || (context.owner.points().threadLocals()
                && context.owner.hierarchy().isA(owner, "java/lang/ThreadLocal"));
    int point = planned ? context.site(Point.Kind.CALL, callee, null).id() : 0;
    if (planned) {
      PlannedCall.before(mv, context.free(), opcode, name, descriptor, point);
    }
    CallTable.Meaning meaning = meaning(context.owner, owner, name, descriptor);
    boolean waits = WaitCalls.isWait(meaning.op(), name, descriptor);
    if (waits && opcode != Opcodes.INVOKESPECIAL) {
      Site site = context.site(Point.Kind.WAIT, callee, null);
      push(mv, site.id());
      WaitCalls.replace(mv, name, descriptor);
    } else if (meaning.op() == Op.NONE || waits) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    } else {
      Call call = new Call(opcode, owner, name, descriptor, isInterface, meaning);
      Site site = site(call, callee);
      if (LockCall.isOne(meaning.op())) {
        LockCall.emit(mv, context, call, site);
      } else if (call.touches() && site.field() == null && PLAIN.contains(owner)) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else {
        new CallSpill(mv, context, call, site).emit();
      }
    }
    if (opcode == Opcodes.INVOKESPECIAL && isPlatformClone(owner, name, descriptor)) {
      CloneReset.afterClone(mv, context.owner);
    }
    if (planned) {
      PlannedCall.after(mv, descriptor, point);
    }
  }

  private boolean isPlatformClone(String owner, String name, String descriptor) {
    return name.equals("clone")
        && descriptor.equals("()Ljava/lang/Object;")
        && context.owner.hierarchy().platformOwner(owner, name, descriptor).isPresent();
  }

  private Site site(Call call, String callee) {
    Point.Kind kind = call.kind();
    boolean content = kind == Point.Kind.READ || kind == Point.Kind.WRITE;
    boolean watched =
        content
            && context.owner.watchesData()
            && (!context.owner.points().steering()
                || context.owner.points().contains(context.place(), kind, ""));
    @Nullable WatchedField field = watched ? Sites.field("content") : null;
    // A class of the program that calls the collection it extends: then the content is touched for
    // sure.
    String inherited = call.opcode() == Opcodes.INVOKESPECIAL ? "super" : "";
    return context.site(kind, content ? inherited : callee, field);
  }

  /** What a call means; nothing if it is of no interest in this run. */
  static CallTable.Meaning meaning(
      ClassContext context, String owner, String name, String descriptor) {
    if (name.equals("<init>") || owner.startsWith(RUNTIME)) {
      return CallTable.NOTHING;
    }
    Optional<String> platform = context.hierarchy().platformOwner(owner, name, descriptor);
    if (platform.isPresent()) {
      return TABLE.of(platform.get(), name);
    }
    boolean unseen = context.scope().isExcluded(owner);
    return unseen ? new CallTable.Meaning(Op.WORLD, false) : CallTable.NOTHING;
  }
}
