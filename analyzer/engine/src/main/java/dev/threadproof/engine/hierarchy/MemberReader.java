package dev.threadproof.engine.hierarchy;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Collects one field or method. */
final class MemberReader {

  private final String name;
  private final String descriptor;
  private final int access;
  private final AnnotationReader annotations;

  MemberReader(StringPool strings, String name, String descriptor, int access) {
    this.name = strings.share(name);
    this.descriptor = strings.share(descriptor);
    this.access = access;
    this.annotations = new AnnotationReader(strings);
  }

  MemberInfo info() {
    return new MemberInfo(
        name, descriptor, access, annotations.annotations(), annotations.values());
  }

  FieldVisitor fieldVisitor() {
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return annotations.annotation(annotation);
      }

      /** Checker Framework's {@code @GuardedBy} is written on the field's type. */
      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int typeRef, @Nullable TypePath typePath, String annotation, boolean visible) {
        return typePath == null ? annotations.annotation(annotation) : null;
      }
    };
  }

  MethodVisitor methodVisitor() {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return annotations.annotation(annotation);
      }
    };
  }
}
