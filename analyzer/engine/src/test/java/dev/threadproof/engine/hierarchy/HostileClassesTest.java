package dev.threadproof.engine.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.ClassLookup;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class HostileClassesTest {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Hierarchy of(ClassFile... files) {
    return Hierarchy.of(List.of(files), Classes.jdk(), diagnostics::add);
  }

  private List<String> lines() {
    return diagnostics.stream().map(Diagnostic::line).toList();
  }

  private static ClassFile file(byte[] bytes) {
    return new ClassFile("a/A", bytes, "app.jar!/a/A.class");
  }

  @Test
  void whatIsNoClassFileIsNamedWithItsReasonAndTheRestGoesOn() {
    byte[] good = Classes.bare("a/A", "java/lang/Object").bytes();
    byte[] newer = good.clone();
    newer[7] = 99;
    Hierarchy hierarchy =
        of(
            file(new byte[0]),
            file(new byte[] {1, 2}),
            file("This is a text, not a class".getBytes(StandardCharsets.UTF_8)),
            file(Arrays.copyOf(good, good.length - 3)),
            file(Arrays.copyOf(good, good.length + 5)),
            file(newer),
            Classes.bare("b/B", "java/lang/Object"));

    assertThat(hierarchy.targets()).extracting(ClassInfo::name).containsExactly("b/B");
    assertThat(diagnostics).allMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    assertThat(lines())
        .containsExactly(
            "app.jar!/a/A.class: empty file; class left out",
            "app.jar!/a/A.class: not a class file (only 2 bytes); class left out",
            "app.jar!/a/A.class: not a class file (magic number missing); class left out",
            "app.jar!/a/A.class: truncated class file (ends after %d bytes); class left out"
                .formatted(good.length - 3),
            "app.jar!/a/A.class: damaged class file (5 bytes too many); class left out",
            "app.jar!/a/A.class: class file version 99 is not known (newest known: %d); class left out"
                .formatted(Opcodes.V28));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "I", "()", "(V)V", "(L;)V", "(I", "(I)", "([)V", "()VV", "(I)Ljava"})
  void aMemberWithAMalformedDescriptorIsSaid(String descriptor) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "a/A", null, "java/lang/Object", null);
    writer.visitMethod(Opcodes.ACC_NATIVE, "m", descriptor, null, null).visitEnd();

    assertThat(of(file(writer.toByteArray())).targets()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "app.jar!/a/A.class: damaged class file (malformed descriptor of a member); class left"
                + " out");
  }

  @Test
  void anAttributeThatClaimsGigabytesAllocatesNone() {
    byte[] bytes = withAttribute();
    int length = bytes.length - 4 - 3;
    assertThat(bytes[length + 3]).as("length of the attribute").isEqualTo((byte) 3);
    bytes[length] = 0x7F;

    assertThat(of(file(bytes)).targets()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "app.jar!/a/A.class: truncated or damaged class file (an attribute is longer than its"
                + " place); class left out");
  }

  private static byte[] withAttribute() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "a/A", null, "java/lang/Object", null);
    writer.visitAttribute(
        new Attribute("Own") {
          @Override
          protected org.objectweb.asm.ByteVector write(
              ClassWriter target, byte[] code, int length, int stack, int locals) {
            return new org.objectweb.asm.ByteVector(3).putByte(1).putByte(2).putByte(3);
          }
        });
    writer.visitEnd();
    return writer.toByteArray();
  }

  @Test
  void aCycleOfSupertypesIsCutAndSaid() {
    Hierarchy hierarchy =
        of(
            Classes.bare("Self", "Self"),
            Classes.bare("A", "B"),
            Classes.bare("B", "C", "java/lang/Runnable"),
            Classes.bare("C", "java/lang/Object", "A"),
            Classes.bare("D", "A"));

    assertThat(hierarchy.superTypes("Self")).containsExactly("Self", "java/lang/Object");
    assertThat(hierarchy.superTypes("A")).containsExactly("A", "java/lang/Object");
    assertThat(hierarchy.superTypes("D")).containsExactly("D", "A", "java/lang/Object");
    assertThat(hierarchy.subclasses("java/lang/Runnable")).containsExactly("B");
    assertThat(diagnostics)
        .extracting(Diagnostic::input)
        .containsExactly("A.class", "B.class", "C.class", "Self.class");
    assertThat(lines().get(0))
        .isEqualTo(
            "A.class: class A is its own supertype; the supertypes that lead back to it are"
                + " ignored");
  }

  @Test
  void cyclesThroughLibrariesAndOfOuterClassesEnd() {
    ClassLookup library =
        Classes.library(List.of(Classes.bare("Lib", "Target"), Classes.bare("I", "I", "I")));
    Hierarchy hierarchy =
        Hierarchy.of(List.of(Classes.bare("Target", "Lib", "I")), library, diagnostics::add);

    assertThat(hierarchy.superTypes("Target"))
        .containsExactly("Target", "Lib", "java/lang/Object", "I");
    assertThat(hierarchy.resolveMethod("Target", "gone", "()V")).isEmpty();
    assertThat(hierarchy.outer("Target")).isEmpty();
  }

  @Test
  void classesThatEncloseEachOtherHaveNoOuterClass() {
    Hierarchy hierarchy = of(enclosedBy("A", "B"), enclosedBy("B", "A"), enclosedBy("C", "A"));

    assertThat(hierarchy.outer("A")).isEmpty();
    assertThat(hierarchy.outer("B")).isEmpty();
    assertThat(hierarchy.outer("C")).contains("A");
  }

  private static ClassFile enclosedBy(String name, String outer) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitOuterClass(outer, null, null);
    writer.visitEnd();
    return new ClassFile(name, writer.toByteArray(), name + ".class");
  }

  @Test
  void aTowerOfClassesCostsNotItsSquareAndIsSaid() {
    int height = 3000;
    ClassFile[] tower =
        IntStream.range(0, height)
            .mapToObj(i -> Classes.bare("T" + i, i == 0 ? "java/lang/Object" : "T" + (i - 1)))
            .toArray(ClassFile[]::new);
    Hierarchy hierarchy = of(tower);

    assertThat(hierarchy.superTypes("T2999")).hasSizeLessThan(1010).endsWith("java/lang/Object");
    assertThat(lines()).containsExactly("T2999: more than 1000 supertypes; the rest ignored");
  }

  @Test
  void theFirstOfTwoClassesOfOneNameCounts() {
    ClassFile first = Classes.bare("A", "java/lang/Thread");
    ClassFile second = Classes.bare("A", "java/lang/Object");
    Hierarchy hierarchy = of(first, new ClassFile("A", second.bytes(), "other.jar!/A.class"));

    assertThat(hierarchy.isSubtype("A", "java/lang/Thread")).isTrue();
    assertThat(lines())
        .containsExactly(
            "other.jar!/A.class: the same class was already read from A.class; this copy left out");
  }

  @Test
  void aDamagedLibraryClassIsMissingAndSaidOnce() {
    ClassLookup library =
        name ->
            name.equals("Bad") || name.equals("Other")
                ? Optional.of(
                    name.equals("Bad")
                        ? new ClassFile(name, new byte[] {1}, "lib.jar!/Bad.class")
                        : Classes.bare("Else", "java/lang/Object"))
                : Optional.empty();
    Hierarchy hierarchy = Hierarchy.of(List.of(), library, diagnostics::add);

    assertThat(hierarchy.find("Bad")).isEmpty();
    assertThat(hierarchy.find("Bad")).isEmpty();
    assertThat(hierarchy.find("Other")).isEmpty();
    assertThat(hierarchy.missing()).containsExactly("Bad", "Other");
    assertThat(lines())
        .containsExactly(
            "lib.jar!/Bad.class: not a class file (only 1 bytes); library class taken for missing",
            "Else.class: holds the class Else and not Other; library class taken for missing");
  }

  @Test
  void mutatedClassesAreReadOrNamedNeverThrown() {
    List<byte[]> seeds =
        Classes.compile(
                """
                import java.util.*;
                record R(@Deprecated int a, List<String> b) implements Comparable<R> {
                  public int compareTo(R o) { synchronized (b) { return a - o.a; } }
                  enum E { X { void m() {} }; void m() { Runnable r = () -> {}; r.run(); } }
                }
                """)
            .stream()
            .map(ClassFile::bytes)
            .toList();
    int read = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = seeds.get(seed % seeds.size()).clone();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      diagnostics.clear();
      Hierarchy hierarchy = of(file(bytes));
      assertThat(hierarchy.targets().size() + diagnostics.size()).as("seed %d", seed).isPositive();
      for (ClassInfo target : hierarchy.targets()) {
        read++;
        hierarchy.superTypes(target.name());
        hierarchy.outer(target.name());
        hierarchy.functionalMethod(target.name());
        target
            .methods()
            .forEach(m -> hierarchy.callTargets(target.name(), m.name(), m.descriptor()));
      }
    }
    assertThat(read).as("mutants that are still readable").isBetween(200, 1999);
  }

  @Test
  void theOutlineOfEveryClassOfTheJdkBaseIsFine() {
    for (String name : List.of("java/lang/Thread", "java/lang/Record", "java/util/HashMap")) {
      byte[] bytes = Classes.jdk().find(name).orElseThrow().bytes();
      assertThat(ClassFileCheck.problem(bytes)).as(name).isEmpty();
      assertThat(new ClassReader(bytes).getClassName()).isEqualTo(name);
    }
  }
}
