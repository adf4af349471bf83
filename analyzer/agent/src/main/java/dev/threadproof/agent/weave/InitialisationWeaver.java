package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;
import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.runtime.Initialisation;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Hooks at the end of a static initialiser, and wherever the JVM would wait for one: at static
 * fields, static methods and constructors.
 */
final class InitialisationWeaver extends MethodVisitor {

  private final MethodContext context;

  InitialisationWeaver(MethodVisitor next, MethodContext context) {
    super(Opcodes.ASM9, next);
    this.context = context;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    String name = context.method.name;
    boolean entry = context.isStatic() || name.equals("<init>");
    if (entry && !name.equals("<clinit>")) {
      use(context.owner.node().name);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    super.visitFieldInsn(opcode, owner, name, descriptor);
    // Afterwards, for the instruction itself waits for another thread that initialises the class.
    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
    if (isStatic && !Scope.isPlatform(owner) && !Companions.isCompanion(name)) {
      Optional<Hierarchy.Field> field = context.owner.hierarchy().field(owner, name, descriptor);
      use(field.isPresent() ? field.get().owner() : owner);
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.RETURN && context.method.name.equals("<clinit>")) {
      push(mv, id(context.owner.node().name));
      hook(mv, "classReady", "(I)V");
    }
    super.visitInsn(opcode);
  }

  private void use(String className) {
    if (className.equals(context.owner.node().name) && context.method.name.equals("<clinit>")) {
      return;
    }
    Optional<String> initialised = context.owner.hierarchy().initialiser(className);
    if (initialised.isPresent()) {
      push(mv, id(initialised.get()));
      hook(mv, "classUsed", "(I)V");
    }
  }

  static int id(String name) {
    return Initialisation.register(name.replace('/', '.'));
  }
}
