package dev.threadproof.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardsTest {

  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void open() {
    sources = new Sources(directory);
  }

  private List<String> guards(String text) {
    return sources.with("A.java", text).index().guards().stream()
        .map(g -> g.className() + "#" + g.field() + " " + g.guard() + " " + g.where())
        .toList();
  }

  @Test
  void readsAnnotationsOfAnyPackage() {
    assertThat(
            guards(
                """
                package bank;
                class A {
                  @GuardedBy("lock") int a;
                  @javax.annotation.concurrent.GuardedBy(value = "this") int b;
                  @net.jcip.annotations.GuardedBy({"A.class"})
                  int c;
                  @GuardedBy({"one", "two"}) int d;
                  @GuardedBy(LOCK) int e;
                  @GuardedBy("lock") void method() {}
                  static class Inner { @GuardedBy("A.this") int f, g; }
                }
                """))
        .containsExactly(
            "bank.A#a lock A.java:3",
            "bank.A#b this A.java:4",
            "bank.A#c A.class A.java:6",
            "bank.A$Inner#f A.this A.java:10",
            "bank.A$Inner#g A.this A.java:10");
  }

  @Test
  void readsCommentsBesideAndAboveFields() {
    assertThat(
            guards(
                """
                class A {
                  // guarded by lock
                  int a;
                  int b; // guarded by lock
                  int c;
                  /* @GuardedBy("lock") */ int d;
                  int e /* guarded by lock */;
                  /**
                   * Counts. Guarded by {@code lock}.
                   */

                  @Deprecated
                  private int f;
                  int g; /* guarded by lock */ int h;
                  int i; int j; // guarded by lock

                  // guarded by lock

                  int k;
                  // guarded by lock
                  // and in cents
                  int l, m;
                  Object n = new Object() {
                    int inside; // guarded by lock
                  };
                  void method() {
                    int local; // guarded by lock
                  }
                  int o;
                }
                """))
        .containsExactly(
            "A#a lock A.java:3",
            "A#b lock A.java:4",
            "A#d lock A.java:6",
            "A#e lock A.java:7",
            "A#f lock A.java:13",
            "A#h lock A.java:14",
            "A#j lock A.java:15",
            "A#l lock A.java:22",
            "A#m lock A.java:22");
  }

  @Test
  void prefersTheAnnotation() {
    assertThat(guards("class A {\n  // guarded by other\n  @GuardedBy(\"lock\") int a;\n}\n"))
        .containsExactly("A#a lock A.java:3");
  }

  @Test
  void givesTheSameListForEveryOrderOfReading() {
    sources.with("z/Z.java", "package z; class Z { int z; // guarded by this\n}\n");
    sources.with("b/B.java", "package b; class B { int y, x; // guarded by this\n}\n");
    assertThat(guards("class A { int a; // GUARDED BY this\n}\n"))
        .containsExactly(
            "A#a this A.java:1",
            "b.B#x this b/B.java:1",
            "b.B#y this b/B.java:1",
            "z.Z#z this z/Z.java:1");
  }

  @Test
  void parsesOnlyFilesThatMentionGuards() {
    sources.with("Broken.java", "class {").with("Worse.java", "class { // Guarded by x");
    assertThat(guards("class A {}")).isEmpty();
    assertThat(sources.diagnostics())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("Worse.java: cannot be parsed"));
  }

  @Test
  void takesTheFirstRootsFile() {
    sources
        .with("one/A.java", "class A { int a; // guarded by first\n}\n")
        .with("two/A.java", "class A { int a; // guarded by second\n}\n");
    SourceIndex index = sources.index(directory.resolve("one"), directory.resolve("two"));
    assertThat(index.guards()).singleElement().extracting(g -> g.guard()).isEqualTo("first");
  }
}
