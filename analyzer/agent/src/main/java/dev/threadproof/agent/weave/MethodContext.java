package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.CallHooks;
import dev.threadproof.agent.runtime.Hooks;
import dev.threadproof.agent.runtime.LockHooks;
import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.Sites;
import dev.threadproof.agent.runtime.WatchedField;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** What the visitors of one method share: where they are, and free local variables. */
final class MethodContext {

  private static final String HOOKS = Type.getInternalName(Hooks.class);
  private static final String LOCK_HOOKS = Type.getInternalName(LockHooks.class);
  static final String CALL_HOOKS = Type.getInternalName(CallHooks.class);

  final ClassContext owner;
  final MethodNode method;

  /** The line of the instruction at hand. */
  int line;

  /** False in a constructor until the call of another one, for {@code this} is no object yet. */
  boolean thisExists;

  /** Whether nothing else runs in the thread before the method ends, see {@link Leaf}. */
  final boolean isLeaf;

  private final boolean keepsThread;
  private final int footprints;

  MethodContext(ClassContext owner, MethodNode method, boolean keepsThread) {
    this.owner = owner;
    this.keepsThread = keepsThread;
    this.isLeaf = Leaf.is(owner, method);
    this.footprints =
        keepsThread && !owner.points().steering() ? ArrayWeaver.footprints(method) : 0;
    this.method = method;
    this.thisExists = !method.name.equals("<init>");
  }

  /**
   * The first local variable that the method does not use. Hooks use it and those after it only
   * between two instructions of the program, so that no frame needs to know of them.
   */
  int free() {
    return keepsThread ? method.maxLocals + 1 + footprints : method.maxLocals;
  }

  /**
   * The local variable that holds the state of the thread all through the method, if it is kept.
   */
  int threadVariable() {
    return method.maxLocals;
  }

  /** How many local variables hold footprints on arrays all through the method. */
  int footprints() {
    return footprints;
  }

  int footprintVariable(int index) {
    return method.maxLocals + 1 + index;
  }

  boolean keepsThread() {
    return keepsThread;
  }

  boolean isStatic() {
    return (method.access & Opcodes.ACC_STATIC) != 0;
  }

  Site site(Point.Kind kind, String member, @Nullable WatchedField field) {
    Place place = place();
    boolean planned = owner.points().contains(place, kind, member);
    Site site =
        Sites.register(
            new Site(
                0,
                place.className(),
                place.method(),
                place.descriptor(),
                line,
                kind,
                member,
                field,
                planned));
    if (planned) {
      Hooks.woven(site);
    }
    return site;
  }

  /** Whether an access of plain data here is looked at. */
  boolean watches(Point.Kind kind, String member) {
    return owner.watchesData() && owner.points().watches(place(), kind, member);
  }

  Place place() {
    return new Place(owner.binaryName(), method.name, method.desc, line);
  }

  /** Pushes a constant. */
  static void push(MethodVisitor out, int value) {
    if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
      out.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      out.visitLdcInsn(value);
    }
  }

  /** Calls a hook at an access. */
  static void hook(MethodVisitor out, String name, String descriptor) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, name, descriptor, false);
  }

  /** Calls a hook around a call, or where code begins or ends. */
  static void callHook(MethodVisitor out, String name, String descriptor) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, CALL_HOOKS, name, descriptor, false);
  }

  /** Pushes the state of the thread. */
  void pushThread(MethodVisitor out) {
    if (keepsThread) {
      out.visitVarInsn(Opcodes.ALOAD, threadVariable());
    } else {
      hook(out, "current", "()L" + ThreadLocalVariable.STATE + ";");
    }
  }

  /** In a run about data alone, calls the hook at a site that takes or gives back a lock. */
  void reachHook(MethodVisitor out, Site site) {
    if (site.planned()) {
      push(out, site.id());
      hook(out, "reached", "(I)V");
    }
  }

  /** Calls a hook at a monitor in a leaf; that is on the stack. */
  void leafHook(MethodVisitor out, String name) {
    String descriptor = "(Ljava/lang/Object;)V";
    out.visitMethodInsn(Opcodes.INVOKESTATIC, LOCK_HOOKS, name, descriptor, false);
  }

  /** Calls a hook at a lock; that is on the stack. */
  void lockHook(MethodVisitor out, String name, int site) {
    pushThread(out);
    push(out, site);
    String descriptor = "(Ljava/lang/Object;L" + ThreadLocalVariable.STATE + ";I)V";
    out.visitMethodInsn(Opcodes.INVOKESTATIC, LOCK_HOOKS, name, descriptor, false);
  }
}
