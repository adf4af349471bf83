package dev.threadproof.engine.callgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallGraphTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          class Calls {
            static int n;
            static void leaf() { n++; }
            static void direct() { leaf(); }
            static void lambda() { later(() -> leaf()); }
            static void later(Runnable r) { r.run(); }
            static void even(int i) { n++; odd(i - 1); }
            static void odd(int i) { even(i - 1); leaf(); }
            static void self(int i) { if (i > 0) { self(i - 1); } }
            static void makes() { new Task(); }
            interface Shape { void draw(); }
            static class Square implements Shape { public void draw() { n++; } }
            static void virtual(Shape s) { s.draw(); }
            static class Task extends Thread { @Override public void run() { leaf(); } }
          }
          """);

  private final CallGraph graph = CODE.callGraph();

  @Test
  void knowsCallsLambdasImplementationsAndTasksMade() {
    assertThat(callees("direct")).containsExactly("leaf");
    assertThat(callees("lambda")).contains("lambda$lambda$0", "later");
    assertThat(callees("virtual")).containsExactly("draw");
    assertThat(callees("makes")).contains("run");
    assertThat(callees("leaf")).isEmpty();
  }

  @Test
  void calleesComeInEarlierLayers() {
    int[] layer = layers();

    for (int method = 0; method < layer.length; method++) {
      for (int callee : graph.callees(method)) {
        boolean together = sameComponent(method, callee);
        assertThat(layer[callee]).isLessThan(together ? layer[method] + 1 : layer[method]);
      }
    }
  }

  @Test
  void everyMethodIsInOneLayerOnce() {
    List<Integer> all =
        graph.layers().stream()
            .flatMap(List::stream)
            .flatMap(c -> Arrays.stream(c).boxed())
            .sorted()
            .toList();

    assertThat(all).hasSize(graph.methods().size()).doesNotHaveDuplicates();
  }

  @Test
  void methodsThatCallEachOtherStayTogether() {
    assertThat(sameComponent(index("even"), index("odd"))).isTrue();
    assertThat(sameComponent(index("even"), index("leaf"))).isFalse();
    assertThat(graph.isRecursive(index("self"))).isTrue();
    assertThat(graph.isRecursive(index("direct"))).isFalse();
  }

  private int index(String name) {
    return graph.methods().indexOf(CODE.id(name));
  }

  private List<String> callees(String name) {
    return Arrays.stream(graph.callees(index(name)))
        .mapToObj(i -> graph.methods().get(i).name())
        .filter(n -> !n.equals("<init>"))
        .toList();
  }

  private int[] layers() {
    int[] layer = new int[graph.methods().size()];
    for (int i = 0; i < graph.layers().size(); i++) {
      for (int[] component : graph.layers().get(i)) {
        for (int member : component) {
          layer[member] = i;
        }
      }
    }
    return layer;
  }

  private boolean sameComponent(int a, int b) {
    return graph.layers().stream()
        .flatMap(List::stream)
        .anyMatch(c -> Arrays.binarySearch(c, a) >= 0 && Arrays.binarySearch(c, b) >= 0);
  }
}
