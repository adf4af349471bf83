package dev.threadproof.engine.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchTest {

  private static Hierarchy of(String... sources) {
    return Hierarchy.of(Classes.compile(sources), Classes.jdk(), diagnostic -> {});
  }

  private static List<String> targets(Hierarchy hierarchy, String receiver, String name) {
    return words(hierarchy.callTargets(receiver, name, "()V"));
  }

  private static List<String> words(List<MethodId> methods) {
    return methods.stream().map(method -> method.owner() + "." + method.name()).toList();
  }

  @Test
  void aCallReachesItsOwnMethodAndThoseOfInstantiableSubtypes() {
    Hierarchy hierarchy =
        of(
            """
            class Base { void run() {} }
            class Plain extends Base {}
            class Loud extends Base { @Override void run() {} }
            abstract class Half extends Base { @Override void run() {} }
            class Whole extends Half { @Override void run() {} }
            class Aside { void run() {} }
            """);

    assertThat(targets(hierarchy, "Base", "run"))
        .containsExactly("Base.run", "Loud.run", "Whole.run");
    assertThat(targets(hierarchy, "Half", "run")).containsExactly("Half.run", "Whole.run");
    assertThat(targets(hierarchy, "Plain", "run")).containsExactly("Base.run");
  }

  @Test
  void anInterfaceCallReachesAMethodInheritedFromAClassThatDoesNotKnowTheInterface() {
    Hierarchy hierarchy =
        of(
            """
            interface I { void foo(); }
            class B { public void foo() {} }
            class A extends B implements I {}
            """);

    assertThat(targets(hierarchy, "I", "foo")).containsExactly("B.foo");
    assertThat(hierarchy.overriders(new MethodId("I", "foo", "()V"))).isEmpty();
  }

  @Test
  void defaultMethodsAreReachedWhereNoClassOverridesThem() {
    Hierarchy hierarchy =
        of(
            """
            interface I { default void foo() {} }
            interface J extends I { @Override default void foo() {} }
            class A implements I {}
            class B implements J, I {}
            """);

    assertThat(targets(hierarchy, "I", "foo")).containsExactly("I.foo", "J.foo");
    assertThat(targets(hierarchy, "B", "foo")).containsExactly("J.foo");
  }

  @Test
  void aLibraryTypeReachesTargetsThroughLibraryClasses() {
    Hierarchy hierarchy =
        of(
            """
            class Worker extends Thread { @Override public void run() {} }
            class Task implements Runnable { public void run() {} }
            """);

    assertThat(targets(hierarchy, "java/lang/Runnable", "run"))
        .containsExactly("Task.run", "Worker.run");
    assertThat(targets(hierarchy, "java/lang/Thread", "run"))
        .containsExactly("Worker.run", "java/lang/Thread.run");
  }

  @Test
  void privateAndStaticMethodsAndConstructorsAreNotVirtual() {
    Hierarchy hierarchy =
        of(
            """
            class A { private void p() {} static void s() {} }
            class B extends A { void p() {} static void s() {} }
            """);

    assertThat(targets(hierarchy, "A", "p")).containsExactly("A.p");
    assertThat(targets(hierarchy, "A", "s")).containsExactly("A.s");
    assertThat(targets(hierarchy, "A", "<init>")).containsExactly("A.<init>");
    assertThat(hierarchy.overriders(new MethodId("A", "p", "()V"))).isEmpty();
    assertThat(hierarchy.overriders(new MethodId("A", "<init>", "()V"))).isEmpty();
  }

  @Test
  void aPackagePrivateMethodIsOverriddenElsewhereOnlyThroughAWiderOne() {
    Hierarchy hierarchy =
        of(
            "package p; public class A { void m() {} }",
            "package p; public class Wide extends A { @Override public void m() {} }",
            "package q; public class Unrelated extends p.A { void m() {} }",
            "package q; public class Further extends p.Wide { @Override public void m() {} }");

    assertThat(targets(hierarchy, "p/A", "m")).containsExactly("p/A.m", "p/Wide.m", "q/Further.m");
    assertThat(words(hierarchy.overriders(new MethodId("p/A", "m", "()V"))))
        .containsExactly("p/Wide.m", "q/Further.m");
  }

  @Test
  void overridersAreSortedAndHaveCode() {
    Hierarchy hierarchy =
        of(
            """
            interface I { void m(); }
            abstract class C implements I { public abstract void m(); }
            class Z extends C { public void m() {} }
            class Y extends Z { @Override public void m() {} }
            """);

    assertThat(words(hierarchy.overriders(new MethodId("I", "m", "()V"))))
        .containsExactly("Y.m", "Z.m");
    assertThat(words(hierarchy.overriders(new MethodId("Z", "m", "()V")))).containsExactly("Y.m");
  }

  @Test
  void bridgesAreMethodsAsAnyOther() {
    Hierarchy hierarchy =
        of("class Text implements Comparable<Text> { public int compareTo(Text o) { return 0; } }");

    assertThat(hierarchy.callTargets("java/lang/Comparable", "compareTo", "(Ljava/lang/Object;)I"))
        .containsExactly(new MethodId("Text", "compareTo", "(Ljava/lang/Object;)I"));
  }

  @Test
  void onlyInstantiatedReceiversCountWhenAsked() {
    Hierarchy hierarchy =
        of(
            """
            class Base { void run() {} }
            class Used extends Base { @Override void run() {} }
            class Below extends Used {}
            class Unused extends Base { @Override void run() {} }
            """);

    assertThat(words(hierarchy.callTargets("Base", "run", "()V", "Below"::equals)))
        .containsExactly("Base.run", "Used.run");
    assertThat(words(hierarchy.callTargets("Base", "run", "()V", name -> false)))
        .containsExactly("Base.run");
  }

  @Test
  void theImplementorsOfAMissingTypeAreStillFound() {
    List<ClassFile> all =
        Classes.compile(
            "interface Gone { void run(); }",
            "class Known implements Gone { public void run() {} }");
    List<ClassFile> known = all.stream().filter(file -> file.name().equals("Known")).toList();
    Hierarchy hierarchy = Hierarchy.of(known, Classes.jdk(), diagnostic -> {});

    assertThat(targets(hierarchy, "Gone", "run")).containsExactly("Known.run");
    assertThat(words(hierarchy.overriders(new MethodId("Gone", "run", "()V"))))
        .containsExactly("Known.run");
    assertThat(targets(hierarchy, "Gone", "absent")).isEmpty();
  }

  @Test
  void twoLookupsOfOneHierarchyAgreeWhateverWasAskedBefore() {
    String source =
        "class W extends Thread { @Override public void run() {} } class V extends W {}";
    Hierarchy asked = of(source);
    asked.superTypes("V");
    asked.subclasses("java/lang/Object");
    asked.callTargets("java/lang/Thread", "start", "()V");

    assertThat(targets(asked, "W", "run")).isEqualTo(targets(of(source), "W", "run"));
  }
}
