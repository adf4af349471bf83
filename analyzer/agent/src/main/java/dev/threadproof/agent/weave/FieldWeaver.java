package dev.threadproof.agent.weave;

import static dev.threadproof.agent.weave.MethodContext.hook;
import static dev.threadproof.agent.weave.MethodContext.push;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Hooks;
import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.Sites;
import dev.threadproof.agent.runtime.WatchedField;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Hooks at fields: data before the access, volatile ones before a write and after a read. */
final class FieldWeaver extends MethodVisitor {

  private static final String ON_OBJECT = "(Ljava/lang/Object;I)V";
  private static final String ON_STATIC = "(I)V";

  private final MethodContext context;
  private final Updates updates;
  private final Compounds compounds;
  private int ordinal = -1;

  FieldWeaver(MethodVisitor next, MethodContext context, Updates updates) {
    super(Opcodes.ASM9, next);
    this.context = context;
    this.updates = updates;
    this.compounds =
        context.owner.points().steering() ? Compounds.NONE : Compounds.of(context.method);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    ordinal++;
    Optional<Hierarchy.Field> declared = context.owner.hierarchy().field(owner, name, descriptor);
    boolean write = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    if (declared.isEmpty()
        || declared.get().is(Opcodes.ACC_SYNTHETIC)
        || declared.get().is(Opcodes.ACC_FINAL)
        || Scope.isPlatform(declared.get().owner())
        || (opcode == Opcodes.PUTFIELD && !context.thisExists)) {
      super.visitFieldInsn(opcode, owner, name, descriptor);
      return;
    }
    String full = declared.get().owner().replace('/', '.') + "." + name;
    boolean isVolatile = declared.get().is(Opcodes.ACC_VOLATILE);
    Point.Kind kind = write ? Point.Kind.WRITE : Point.Kind.READ;
    if (!isVolatile && (compounds.contain(ordinal) || !context.watches(kind, full))) {
      super.visitFieldInsn(opcode, owner, name, descriptor);
      return;
    }
    WatchedField field = Sites.field(full);
    if (isVolatile) {
      field.makeVolatile();
    }
    if (declared.get().is(Opcodes.ACC_STATIC)) {
      Optional<String> initialiser = context.owner.hierarchy().initialiser(declared.get().owner());
      if (initialiser.isPresent()) {
        field.initialisedBy(InitialisationWeaver.id(initialiser.get()));
      }
    }
    Site site = context.site(kind, full, field);
    if (site.planned() && updates.ordinals().contains(ordinal)) {
      Hooks.update(site);
    }
    Type type = Type.getType(descriptor);
    boolean keeps = context.keepsThread();
    if (keeps && context.owner.companions().has(context.owner.hierarchy(), declared.get(), name)) {
      new ShadowAccess(mv, context, owner, name, site.id()).emit(opcode, type);
    } else if (isVolatile && !site.planned()) {
      visitVolatile(opcode, owner, name, type, site);
    } else if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
      visitStatic(opcode, owner, name, type, site, isVolatile);
    } else {
      visitInstance(opcode, owner, name, type, site, isVolatile);
    }
  }

  private void visitStatic(
      int opcode, String owner, String name, Type type, Site site, boolean isVolatile) {
    boolean write = opcode == Opcodes.PUTSTATIC;
    push(mv, site.id());
    hook(mv, write ? "writeStatic" : "readStatic", ON_STATIC);
    if (isVolatile) {
      visitVolatile(opcode, owner, name, type, site);
    } else {
      super.visitFieldInsn(opcode, owner, name, type.getDescriptor());
    }
    if (site.planned()) {
      push(mv, site.id());
      hook(mv, "accessedStatic", ON_STATIC);
    }
  }

  private void visitInstance(
      int opcode, String owner, String name, Type type, Site site, boolean isVolatile) {
    boolean write = opcode == Opcodes.PUTFIELD;
    if (write) {
      copyOwnerUnder(type);
    } else {
      mv.visitInsn(Opcodes.DUP);
    }
    int keep = context.free() + 1;
    if (site.planned()) {
      mv.visitInsn(Opcodes.DUP);
      mv.visitVarInsn(Opcodes.ASTORE, keep);
    }
    push(mv, site.id());
    hook(mv, write ? "write" : "read", ON_OBJECT);
    if (write) {
      restoreUnder(type);
    }
    if (isVolatile) {
      visitVolatile(opcode, owner, name, type, site);
    } else {
      super.visitFieldInsn(opcode, owner, name, type.getDescriptor());
    }
    if (site.planned()) {
      mv.visitVarInsn(Opcodes.ALOAD, keep);
      push(mv, site.id());
      hook(mv, "accessed", ON_OBJECT);
    }
  }

  private void visitVolatile(int opcode, String owner, String name, Type type, Site site) {
    switch (opcode) {
      case Opcodes.PUTSTATIC -> {
        push(mv, site.id());
        hook(mv, "writeStaticVolatile", ON_STATIC);
        super.visitFieldInsn(opcode, owner, name, type.getDescriptor());
      }
      case Opcodes.GETSTATIC -> {
        super.visitFieldInsn(opcode, owner, name, type.getDescriptor());
        push(mv, site.id());
        hook(mv, "readStaticVolatile", ON_STATIC);
      }
      case Opcodes.PUTFIELD -> {
        copyOwnerUnder(type);
        push(mv, site.id());
        hook(mv, "writeVolatile", ON_OBJECT);
        restoreUnder(type);
        super.visitFieldInsn(opcode, owner, name, type.getDescriptor());
      }
      default -> {
        mv.visitInsn(Opcodes.DUP);
        mv.visitVarInsn(Opcodes.ASTORE, context.free());
        super.visitFieldInsn(opcode, owner, name, type.getDescriptor());
        mv.visitVarInsn(Opcodes.ALOAD, context.free());
        push(mv, site.id());
        hook(mv, "readVolatile", ON_OBJECT);
      }
    }
  }

  /** From owner, value on the stack to a further owner on top; a wide value goes under. */
  private void copyOwnerUnder(Type type) {
    if (type.getSize() == 2) {
      mv.visitInsn(Opcodes.DUP2_X1);
      mv.visitInsn(Opcodes.POP2);
      mv.visitInsn(Opcodes.DUP);
    } else {
      mv.visitInsn(Opcodes.DUP2);
      mv.visitInsn(Opcodes.POP);
    }
  }

  private void restoreUnder(Type type) {
    if (type.getSize() == 2) {
      mv.visitInsn(Opcodes.DUP_X2);
      mv.visitInsn(Opcodes.POP);
    }
  }
}
