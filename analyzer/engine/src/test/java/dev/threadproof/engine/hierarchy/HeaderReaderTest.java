package dev.threadproof.engine.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class HeaderReaderTest {

  private static ClassInfo read(String name, String... sources) {
    return Hierarchy.of(Classes.compile(sources), Classes.jdk(), diagnostic -> {})
        .find(name)
        .orElseThrow();
  }

  @Test
  void annotationsOfEveryRetentionInTheClassFileAreKept() {
    ClassInfo info =
        read(
            "a/A",
            """
            package a;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.CLASS) @interface GuardedBy { String value(); }
            @Retention(RetentionPolicy.RUNTIME) @interface Safe {}
            @Target(ElementType.TYPE_USE) @interface On { String[] value(); }
            @interface Kinds { Class<?> value(); int other() default 1; }
            @interface Level { ElementType[] value(); }
            @Safe @Kinds(value = String.class, other = 2) class A {
              @GuardedBy("lock") int count;
              @On({"this", "lock"}) Object typed;
              java.util.List<@On("inner") Object> nested;
              @Level({ElementType.FIELD, ElementType.METHOD}) @GuardedBy("this") void run() {}
            }
            """);

    assertThat(info.annotations()).containsExactlyInAnyOrder("La/Safe;", "La/Kinds;");
    assertThat(info.annotationValues()).isEqualTo(Map.of("La/Kinds;", "java.lang.String"));
    assertThat(info.field("count").orElseThrow().annotationValues())
        .isEqualTo(Map.of("La/GuardedBy;", "lock"));
    assertThat(info.field("typed").orElseThrow().annotationValues())
        .isEqualTo(Map.of("La/On;", "this, lock"));
    assertThat(info.field("nested").orElseThrow().annotations()).isEmpty();
    assertThat(info.method("run", "()V").orElseThrow().annotationValues())
        .isEqualTo(Map.of("La/GuardedBy;", "this", "La/Level;", "FIELD, METHOD"));
  }

  @Test
  void theSourceFileIsThePackageAndTheNameInTheClassFile() {
    assertThat(read("a/Two", "package a; class One {} class Two {}").sourceFile())
        .isEqualTo("a/One.java");
  }

  @Test
  void theSourceFileIsGuessedWhenTheClassFileHasNone() {
    assertThat(sourceFile("a/Out$In$1", null)).isEqualTo("a/Out.java");
    assertThat(sourceFile("$Odd", null)).isEqualTo("$Odd.java");
    assertThat(sourceFile("a/B", "/build/dir/a/B.kt")).isEqualTo("a/B.kt");
    assertThat(sourceFile("a/B", "C:\\dir\\B.java")).isEqualTo("a/B.java");
  }

  private static String sourceFile(String name, @Nullable String source) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitSource(source, null);
    writer.visitEnd();
    List<ClassFile> files = List.of(new ClassFile(name, writer.toByteArray(), "x.class"));
    return Hierarchy.of(files, Classes.jdk(), diagnostic -> {}).targets().get(0).sourceFile();
  }

  @Test
  void flagsMembersAndSupertypesAreThoseOfTheClassFile() {
    ClassInfo info =
        read(
            "E",
            "enum E implements Runnable { A; volatile long n; public synchronized void run() {} }");

    assertThat(info.superName()).isEqualTo("java/lang/Enum");
    assertThat(info.interfaces()).containsExactly("java/lang/Runnable");
    assertThat(info.is(Opcodes.ACC_ENUM)).isTrue();
    assertThat(info.isInstantiable()).isTrue();
    assertThat(info.field("n").orElseThrow().is(Opcodes.ACC_VOLATILE)).isTrue();
    assertThat(info.method("run", "()V").orElseThrow().is(Opcodes.ACC_SYNCHRONIZED)).isTrue();
    assertThat(info.field("A").orElseThrow().isStatic()).isTrue();
  }
}
