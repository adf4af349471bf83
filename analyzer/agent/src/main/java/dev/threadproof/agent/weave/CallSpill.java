package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.callHook;
import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.runtime.Op;
import dev.threadproof.agent.runtime.Site;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts a call between its hooks; the arguments rest in free local variables meanwhile. */
final class CallSpill {

  private static final int NO_SUBJECT = -1;

  /** The subject and the state of the thread, in a descriptor. */
  private static final String SUBJECT = "Ljava/lang/Object;L" + ThreadLocalVariable.STATE + ";";

  private final MethodVisitor out;
  private final MethodContext context;
  private final Call call;
  private final Site site;
  private final Type[] arguments;
  private final int[] slots;
  private final int receiver;
  private final int subject;

  CallSpill(MethodVisitor out, MethodContext context, Call call, Site site) {
    this.out = out;
    this.context = context;
    this.call = call;
    this.site = site;
    this.arguments = call.arguments();
    this.slots = new int[arguments.length];
    int slot = context.free();
    int receiver = slot++;
    int first = NO_SUBJECT;
    for (int i = 0; i < arguments.length; i++) {
      slots[i] = slot;
      slot += arguments[i].getSize();
      if (first == NO_SUBJECT && isObject(arguments[i])) {
        first = slots[i];
      }
    }
    boolean byArgument = call.meaning().onArgument();
    this.subject = byArgument ? first : call.isStatic() ? NO_SUBJECT : receiver;
    this.receiver = receiver;
  }

  void emit() {
    boolean spills = call.meaning().onArgument() || call.handsOver();
    if (!call.isStatic() || spills) {
      store();
    }
    before();
    if (call.handsOver()) {
      handOver();
    }
    if (!call.isStatic() || spills) {
      load();
    }
    out.visitMethodInsn(
        call.opcode(), call.owner(), call.name(), call.descriptor(), call.isInterface());
    after();
  }

  private void before() {
    pushSubject();
    context.pushThread(out);
    if (call.touches()) {
      push(out, site.id());
      boolean reads = call.meaning().op() == Op.READ_CONTENT;
      String aside = site.planned() ? "" : "Aside";
      callHook(out, (reads ? "reading" : "writing") + aside, "(" + SUBJECT + "I)V");
    } else {
      push(out, call.meaning().op().code());
      push(out, site.id());
      callHook(out, "before", "(" + SUBJECT + "II)V");
    }
  }

  private void store() {
    for (int i = arguments.length - 1; i >= 0; i--) {
      out.visitVarInsn(arguments[i].getOpcode(Opcodes.ISTORE), slots[i]);
    }
    if (!call.isStatic()) {
      out.visitInsn(Opcodes.DUP);
      out.visitVarInsn(Opcodes.ASTORE, receiver);
    }
  }

  private void load() {
    for (int i = 0; i < arguments.length; i++) {
      out.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), slots[i]);
    }
  }

  private void handOver() {
    for (int i = 0; i < arguments.length; i++) {
      if (isObject(arguments[i])) {
        out.visitVarInsn(Opcodes.ALOAD, slots[i]);
        pushSubject();
        context.pushThread(out);
        push(out, call.meaning().op().code());
        callHook(out, "argument", "(Ljava/lang/Object;" + SUBJECT + "I)V");
      }
    }
  }

  private void after() {
    if (call.touches()) {
      pushSubject();
      context.pushThread(out);
      callHook(out, "touched", "(" + SUBJECT + ")V");
      return;
    }
    String result = "";
    if (call.resultMatters()) {
      Type type = call.result();
      out.visitInsn(type.getSize() == 2 ? Opcodes.DUP2 : Opcodes.DUP);
      result = isObject(type) ? "Ljava/lang/Object;" : type.getSize() == 2 ? "J" : "I";
    }
    pushSubject();
    context.pushThread(out);
    push(out, call.meaning().op().code());
    push(out, site.id());
    callHook(out, "after", "(" + result + SUBJECT + "II)V");
  }

  private void pushSubject() {
    if (subject == NO_SUBJECT) {
      out.visitInsn(Opcodes.ACONST_NULL);
    } else {
      out.visitVarInsn(Opcodes.ALOAD, subject);
    }
  }

  private static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }
}
