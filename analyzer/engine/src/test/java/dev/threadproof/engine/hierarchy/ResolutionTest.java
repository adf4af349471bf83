package dev.threadproof.engine.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolutionTest {

  private final Hierarchy hierarchy =
      Hierarchy.of(
          Classes.compile(
              """
              interface Limits { Object MAX = new Object(); default String name() { return "l"; } }
              interface Named { String name(); }
              interface Own extends Limits { @Override default String name() { return "o"; } }
              class Base { protected int count; private Object hidden; static void util() {} }
              class Leaf extends Base implements Own, Limits {
                String count(String text) { return text; }
              }
              abstract class Both extends Base implements Limits, Named {
                @Override public abstract String name();
              }
              abstract class Neither implements Named {}
              """),
          Classes.jdk(),
          diagnostic -> {});

  private Optional<String> field(String owner, String name, String descriptor) {
    return hierarchy.resolveField(owner, name, descriptor).map(field -> field.id().toString());
  }

  private Optional<String> method(String owner, String name, String descriptor) {
    return hierarchy.resolveMethod(owner, name, descriptor).map(method -> method.id().toString());
  }

  @Test
  void aFieldIsFoundInSuperclassesAndSuperinterfaces() {
    assertThat(field("Leaf", "count", "I")).contains("Base.count");
    assertThat(field("Leaf", "MAX", "Ljava/lang/Object;")).contains("Limits.MAX");
    assertThat(field("Leaf", "count", "J")).isEmpty();
    assertThat(field("no/Such", "count", "I")).isEmpty();
    assertThat(hierarchy.resolveField("Base", "hidden", "Ljava/lang/Object;"))
        .get()
        .matches(field -> field.info().isPrivate());
  }

  @Test
  void aMethodIsFoundInSuperclassesFirst() {
    assertThat(method("Leaf", "util", "()V")).contains("Base.util()V");
    assertThat(method("Leaf", "hashCode", "()I")).contains("java/lang/Object.hashCode()I");
    assertThat(method("Leaf", "count", "(Ljava/lang/String;)Ljava/lang/String;"))
        .contains("Leaf.count(Ljava/lang/String;)Ljava/lang/String;");
    assertThat(method("Leaf", "absent", "()V")).isEmpty();
  }

  @Test
  void theMostSpecificDefaultMethodWins() {
    assertThat(method("Leaf", "name", "()Ljava/lang/String;"))
        .contains("Own.name()Ljava/lang/String;");
    assertThat(method("Both", "name", "()Ljava/lang/String;"))
        .contains("Both.name()Ljava/lang/String;");
    assertThat(method("Neither", "name", "()Ljava/lang/String;"))
        .contains("Named.name()Ljava/lang/String;");
  }

  @Test
  void interfacesAndArraysHaveTheMethodsOfObject() {
    assertThat(method("Named", "wait", "()V")).contains("java/lang/Object.wait()V");
    assertThat(method("[I", "clone", "()Ljava/lang/Object;"))
        .contains("java/lang/Object.clone()Ljava/lang/Object;");
  }

  @Test
  void handlesTakeAnyDescriptor() {
    assertThat(method("java/lang/invoke/VarHandle", "compareAndSet", "(LLeaf;II)Z"))
        .contains("java/lang/invoke/VarHandle.compareAndSet([Ljava/lang/Object;)Z");
    assertThat(method("java/lang/invoke/MethodHandle", "invokeExact", "(I)V"))
        .contains(
            "java/lang/invoke/MethodHandle.invokeExact([Ljava/lang/Object;)Ljava/lang/Object;");
    assertThat(method("java/lang/invoke/VarHandle", "varType", "(I)V")).isEmpty();
  }
}
