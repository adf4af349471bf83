package dev.threadproof.engine.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.finding.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class HierarchyTest {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Hierarchy of(String... sources) {
    return Hierarchy.of(Classes.compile(sources), Classes.jdk(), diagnostics::add);
  }

  @Test
  void targetsAreSortedAndFoundBeforeLibraries() {
    Hierarchy hierarchy = of("package a; class B {}", "package a; class A {}");

    assertThat(hierarchy.targets()).extracting(ClassInfo::name).containsExactly("a/A", "a/B");
    assertThat(hierarchy.find("a/A")).get().matches(ClassInfo::target);
    assertThat(hierarchy.find("java/lang/Thread")).get().matches(info -> !info.target());
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aClassFoundNowhereIsMissingAndHasOnlyItself() {
    Hierarchy hierarchy = of("class A {}");

    assertThat(hierarchy.find("no/Such")).isEmpty();
    assertThat(hierarchy.superTypes("no/Such")).containsExactly("no/Such");
    assertThat(hierarchy.missing()).containsExactly("no/Such");
  }

  @Test
  void namesThatNoClassCanHaveNeverReachTheLookup() {
    List<String> asked = new ArrayList<>();
    Hierarchy hierarchy =
        Hierarchy.of(
            List.of(),
            name -> {
              asked.add(name);
              return java.util.Optional.empty();
            },
            diagnostics::add);

    List.of("../secret", "/etc/x", "a//b", "a/", "", "a\\b", "La;", "[I", "a\0b")
        .forEach(hierarchy::find);
    hierarchy.find("a/b");

    assertThat(asked).containsExactly("a/b");
  }

  @Test
  void supertypesGoUpTheClassesThenOverTheInterfacesMostSpecificFirst() {
    Hierarchy hierarchy =
        of(
            """
            interface Top {}
            interface Left extends Top {}
            interface Right extends Top {}
            class Base implements Top {}
            class Leaf extends Base implements Left, Right {}
            """);

    assertThat(hierarchy.superTypes("Leaf"))
        .containsExactly("Leaf", "Base", "java/lang/Object", "Left", "Right", "Top");
    assertThat(hierarchy.superTypes("[LLeaf;")).containsExactly("[LLeaf;", "java/lang/Object");
  }

  @Test
  void anInterfaceNeverComesBeforeItsSubinterface() {
    Hierarchy hierarchy = of("class A {}");

    List<String> supers = hierarchy.superTypes("java/util/concurrent/ConcurrentSkipListMap");

    for (String sub : supers) {
      for (String sup : hierarchy.superTypes(sub)) {
        if (hierarchy.find(sub).orElseThrow().isInterface() && !sup.equals("java/lang/Object")) {
          assertThat(supers.indexOf(sub)).isLessThanOrEqualTo(supers.indexOf(sup));
        }
      }
    }
    assertThat(supers).contains("java/util/Map", "java/util/NavigableMap");
  }

  @Test
  void arraysFollowTheirElements() {
    Hierarchy hierarchy = of("class A {} class B extends A {}");

    assertThat(hierarchy.isSubtype("[LB;", "[LA;")).isTrue();
    assertThat(hierarchy.isSubtype("[[LB;", "[Ljava/lang/Object;")).isTrue();
    assertThat(hierarchy.isSubtype("[LA;", "[LB;")).isFalse();
    assertThat(hierarchy.isSubtype("[I", "[J")).isFalse();
    assertThat(hierarchy.isSubtype("[I", "java/lang/Cloneable")).isTrue();
  }

  @Test
  void aKnownClassIsAnObjectThoughItsSuperclassIsMissing() {
    List<ClassFile> files = List.of(Classes.bare("A", "Gone"));
    Hierarchy hierarchy = Hierarchy.of(files, Classes.jdk(), diagnostics::add);

    assertThat(hierarchy.superTypes("A")).containsExactly("A", "Gone", "java/lang/Object");
    assertThat(hierarchy.subclasses("Gone")).containsExactly("A");
    assertThat(hierarchy.missing()).containsExactly("Gone");
  }

  @Test
  void subclassesAreFoundThroughLibraryClasses() {
    Hierarchy hierarchy =
        of(
            "class Worker extends Thread {} class Task implements java.util.concurrent.RunnableFuture<String> {"
                + "public void run() {} public boolean cancel(boolean b) { return b; }"
                + "public boolean isCancelled() { return true; } public boolean isDone() { return true; }"
                + "public String get() { return \"\"; }"
                + "public String get(long l, java.util.concurrent.TimeUnit u) { return \"\"; } }"
                + "class Other {}");

    assertThat(hierarchy.subclasses("java/lang/Runnable")).containsExactly("Task", "Worker");
    assertThat(hierarchy.subclasses("java/lang/Object")).containsExactly("Other", "Task", "Worker");
  }

  @Test
  void aFunctionalInterfaceHasOneAbstractMethodBesidesThoseOfObject() {
    Hierarchy hierarchy =
        of(
            """
            interface Given<T> { void take(T value); }
            interface Text extends Given<String> { @Override void take(String value); }
            interface Settled extends Runnable { @Override default void run() {} }
            interface Two { void a(); void b(); }
            abstract class NoInterface { abstract void a(); }
            """);

    assertThat(hierarchy.functionalMethod("java/util/Comparator"))
        .contains(
            new MethodId(
                "java/util/Comparator", "compare", "(Ljava/lang/Object;Ljava/lang/Object;)I"));
    assertThat(hierarchy.functionalMethod("java/util/concurrent/Callable"))
        .map(MethodId::name)
        .contains("call");
    assertThat(hierarchy.functionalMethod("Text"))
        .contains(new MethodId("Text", "take", "(Ljava/lang/String;)V"));
    assertThat(List.of("Settled", "Two", "NoInterface", "java/util/Map", "no/Such"))
        .allSatisfy(name -> assertThat(hierarchy.functionalMethod(name)).isEmpty());
  }

  @Test
  void theOuterClassComesFromAttributesOrTheName() {
    List<ClassFile> files =
        new ArrayList<>(
            Classes.compile(
                """
                package p;
                class Out {
                  class In { class Deep {} }
                  Runnable r = new Runnable() { public void run() {} };
                }
                class Free$Name {}
                """));
    files.add(Classes.bare("p/Out$In$Gone$1", "java/lang/Object"));
    Hierarchy hierarchy = Hierarchy.of(files, Classes.jdk(), diagnostics::add);

    assertThat(hierarchy.outer("p/Out$In$Deep")).contains("p/Out$In");
    assertThat(hierarchy.outer("p/Out$1")).contains("p/Out");
    assertThat(hierarchy.outer("p/Out$In$Gone$1")).contains("p/Out$In");
    assertThat(hierarchy.outer("p/Out")).isEmpty();
    assertThat(hierarchy.outer("p/Free$Name")).isEmpty();
    assertThat(hierarchy.outer("java/util/Map$Entry")).contains("java/util/Map");
    assertThat(hierarchy.missing()).isEmpty();
  }

  @Test
  void theNestHostIsTheOuterClassWhenNothingElseIsLeft() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/b", null, "java/lang/Object", null);
    writer.visitNestHost("p/a");
    writer.visitEnd();
    ClassFile nested = new ClassFile("p/b", writer.toByteArray(), "b.class");
    Hierarchy hierarchy = Hierarchy.of(List.of(nested), Classes.jdk(), diagnostics::add);

    assertThat(hierarchy.outer("p/b")).contains("p/a");
  }
}
