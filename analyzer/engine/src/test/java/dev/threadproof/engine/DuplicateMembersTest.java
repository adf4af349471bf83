package dev.threadproof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.hierarchy.Classes;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.Program;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class that declares one member twice, which no JVM loads. */
final class DuplicateMembersTest {

  @Test
  void aMethodDeclaredTwiceIsADiagnosticOfTheClass() {
    ClassWriter writer = header();
    method(writer);
    method(writer);

    Program program = analyze(writer);

    assertThat(program.diagnostics())
        .extracting(Diagnostic::line)
        .singleElement()
        .asString()
        .startsWith("a/A.class: ")
        .contains("m()V")
        .endsWith("; class left out");
    assertThat(program.monitors()).isEmpty();
  }

  @Test
  void aFieldDeclaredTwiceIsADiagnosticOfTheClass() {
    ClassWriter writer = header();
    writer.visitField(Opcodes.ACC_PUBLIC, "f", "I", null, null).visitEnd();
    writer.visitField(Opcodes.ACC_PUBLIC, "f", "I", null, null).visitEnd();
    method(writer);

    assertThat(analyze(writer).diagnostics()).hasSize(1);
  }

  @Test
  void methodsThatDifferInTheirDescriptorAreTwo() {
    ClassWriter writer = header();
    writer.visitField(Opcodes.ACC_PUBLIC, "f", "I", null, null).visitEnd();
    writer.visitField(Opcodes.ACC_PUBLIC, "f", "J", null, null).visitEnd();
    method(writer);

    assertThat(analyze(writer).diagnostics()).isEmpty();
    assertThat(analyze(writer).monitors()).hasSize(1);
  }

  private static ClassWriter header() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "a/A", null, "java/lang/Object", null);
    return writer;
  }

  private static void method(ClassWriter writer) {
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "m", "()V", null, null);
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitInsn(Opcodes.MONITORENTER);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitInsn(Opcodes.MONITOREXIT);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(1, 1);
    method.visitEnd();
  }

  private static Program analyze(ClassWriter writer) {
    writer.visitEnd();
    return Analyzer.analyze(
        new AnalysisRequest(
            List.of(new ClassFile("a/A", writer.toByteArray(), "a/A.class")),
            Classes.jdk(),
            Models.builtIn(),
            List.of(),
            1,
            ProgressListener.NONE));
  }
}
