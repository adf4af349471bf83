package dev.threadproof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Code that a class reader accepts and that nobody can make sense of. */
final class UninterpretableCodeTest {

  @Test
  void aMethodThatPopsWhatNobodyPushedIsNamedAndTheRestGoesOn() {
    Program program =
        analyze(
            method -> {
              method.visitInsn(Opcodes.MONITORENTER);
              method.visitInsn(Opcodes.RETURN);
              method.visitMaxs(1, 1);
            });

    assertThat(program.limits())
        .containsExactly(
            new Limit(
                "interpretation",
                "a.A.bad()",
                "the method's code could not be interpreted; it was left out"));
    assertThat(program.diagnostics()).isEmpty();
    assertThat(program.monitors()).extracting(m -> m.site().method().name()).containsOnly("good");
  }

  @Test
  void aMethodWhoseStatesWouldFillTheHeapIsNamed() {
    Program program = analyze(UninterpretableCodeTest::manyBlocksWithLargeFrames);

    assertThat(program.limits()).extracting(Limit::name).containsExactly("interpretation");
  }

  @Test
  void anInstructionWithoutAnOperandIsADiagnosticOfTheClass() {
    Program program =
        analyze(
            method -> {
              method.visitFieldInsn(Opcodes.GETSTATIC, "a/A", "f", "I");
              method.visitInsn(Opcodes.POP);
              method.visitInsn(Opcodes.RETURN);
              method.visitMaxs(1, 1);
            },
            UninterpretableCodeTest::withoutFieldReference);

    assertThat(program.diagnostics())
        .extracting(Diagnostic::line)
        .singleElement()
        .asString()
        .startsWith("A.class: malformed class file (")
        .endsWith("; class not analysed");
  }

  private static Program analyze(Consumer<MethodVisitor> body) {
    return analyze(body, bytes -> {});
  }

  private static Program analyze(Consumer<MethodVisitor> body, Consumer<byte[]> damage) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "a/A", null, "java/lang/Object", null);
    method(writer, "bad", body);
    method(
        writer,
        "good",
        good -> {
          good.visitVarInsn(Opcodes.ALOAD, 0);
          good.visitInsn(Opcodes.MONITORENTER);
          good.visitVarInsn(Opcodes.ALOAD, 0);
          good.visitInsn(Opcodes.MONITOREXIT);
          good.visitInsn(Opcodes.RETURN);
          good.visitMaxs(1, 1);
        });
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    damage.accept(bytes);
    return Analyzer.analyze(
        new AnalysisRequest(
            List.of(new ClassFile("a/A", bytes, "A.class")),
            name -> Optional.empty(),
            Models.builtIn(),
            List.of(),
            1,
            ProgressListener.NONE));
  }

  private static void method(ClassWriter writer, String name, Consumer<MethodVisitor> body) {
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, name, "()V", null, null);
    method.visitCode();
    body.accept(method);
    method.visitEnd();
  }

  /** Thousands of blocks, so that a state for each is gigabytes. */
  private static void manyBlocksWithLargeFrames(MethodVisitor method) {
    for (int i = 0; i < 7_000; i++) {
      Label next = new Label();
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitJumpInsn(Opcodes.IFNULL, next);
      method.visitInsn(Opcodes.NOP);
      method.visitLabel(next);
    }
    method.visitTypeInsn(Opcodes.NEW, "a/A");
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(65_535, 65_535);
  }

  /** Lets the only field reference name no class. */
  private static void withoutFieldReference(byte[] bytes) {
    for (int i = 10; i < bytes.length - 5; i++) {
      if (bytes[i] == 9 && bytes[i + 1] == 0 && bytes[i + 3] == 0) {
        bytes[i + 2] = 0;
        return;
      }
    }
    throw new IllegalArgumentException("no field reference");
  }
}
