package dev.threadproof.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ElementaryCyclesTest {

  private static final Cycles.Bounds WIDE = new Cycles.Bounds(100, 1_000_000, 100_000_000);

  private static LabelledEdge<String> edge(int from, int to) {
    return new LabelledEdge<>(from, to, from + ">" + to);
  }

  private static List<String> words(Cycles<String> cycles) {
    return cycles.cycles().stream()
        .map(cycle -> String.join(" ", cycle.stream().map(LabelledEdge::label).toList()))
        .toList();
  }

  @Test
  void shortCyclesComeFirstEachOnceFromItsSmallestNode() {
    List<LabelledEdge<String>> edges =
        List.of(edge(2, 0), edge(3, 2), edge(1, 2), edge(0, 1), edge(2, 3), edge(3, 3), edge(3, 4));

    Cycles<String> cycles = ElementaryCycles.of(5, edges, WIDE);

    assertThat(words(cycles)).containsExactly("3>3", "2>3 3>2", "0>1 1>2 2>0");
    assertThat(cycles.limitHit()).isFalse();
  }

  @Test
  void parallelEdgesMakeCyclesOfTheirOwn() {
    List<LabelledEdge<String>> edges =
        List.of(
            new LabelledEdge<>(0, 1, "a"),
            new LabelledEdge<>(0, 1, "b"),
            new LabelledEdge<>(1, 0, "c"));

    assertThat(words(ElementaryCycles.of(2, edges, WIDE))).containsExactly("a c", "b c");
  }

  @Test
  void longerCyclesThanAskedForAreNotFound() {
    List<LabelledEdge<String>> edges = List.of(edge(0, 1), edge(1, 2), edge(2, 0), edge(1, 0));

    Cycles<String> cycles = ElementaryCycles.of(3, edges, new Cycles.Bounds(2, 10, 100));

    assertThat(words(cycles)).containsExactly("0>1 1>0");
    assertThat(cycles.limitHit()).isFalse();
  }

  @Test
  void theCountLimitIsHitOnlyWhenThereIsOneMore() {
    List<LabelledEdge<String>> edges = List.of(edge(0, 0), edge(1, 1), edge(2, 2));

    assertThat(ElementaryCycles.of(3, edges, new Cycles.Bounds(5, 3, 100)).limitHit()).isFalse();
    Cycles<String> cut = ElementaryCycles.of(3, edges, new Cycles.Bounds(5, 2, 100));
    assertThat(words(cut)).containsExactly("0>0", "1>1");
    assertThat(cut.limitHit()).isTrue();
  }

  @Test
  void theStepLimitEndsASearchInADenseGraph() {
    List<LabelledEdge<String>> edges = new ArrayList<>();
    for (int from = 0; from < 40; from++) {
      for (int to = 0; to < 40; to++) {
        edges.add(edge(from, to));
      }
    }

    Cycles<String> cycles =
        ElementaryCycles.of(40, edges, new Cycles.Bounds(40, Integer.MAX_VALUE, 50_000));

    assertThat(cycles.limitHit()).isTrue();
    assertThat(words(cycles)).startsWith("0>0").contains("0>1 1>0");
  }

  @Test
  void anEdgeToNoNodeIsRefused() {
    assertThatThrownBy(() -> ElementaryCycles.of(1, List.of(edge(0, 1)), WIDE))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Cycles.Bounds(0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithBruteForceOnRandomGraphs() {
    int withCycles = 0;
    for (int seed = 0; seed < 400; seed++) {
      int nodes = 1 + seed % 7;
      int longest = 1 + seed % 8;
      List<LabelledEdge<String>> edges = edges(RandomGraphs.adjacency(seed, nodes));
      Cycles<String> cycles =
          ElementaryCycles.of(nodes, edges, new Cycles.Bounds(longest, 1_000_000, 100_000_000));

      assertThat(words(cycles))
          .as("seed %d", seed)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(bruteForce(edges, longest));
      assertThat(cycles.cycles())
          .as("seed %d", seed)
          .isSortedAccordingTo(
              Comparator.<List<LabelledEdge<String>>>comparingInt(List::size)
                  .thenComparing(ElementaryCyclesTest::nodes));
      withCycles += cycles.cycles().isEmpty() ? 0 : 1;
    }
    assertThat(withCycles).isGreaterThan(100);
  }

  @Test
  void theAnswerDoesNotDependOnTheOrderOfTheEdges() {
    for (int seed = 0; seed < 50; seed++) {
      List<LabelledEdge<String>> edges = edges(RandomGraphs.adjacency(seed, 9));
      edges.removeIf(edge -> edge.label().endsWith("b"));
      List<String> straight = words(ElementaryCycles.of(9, edges, WIDE));
      Collections.shuffle(edges, new Random(seed));

      assertThat(words(ElementaryCycles.of(9, edges, WIDE))).isEqualTo(straight);
    }
  }

  /** A second edge between two nodes is labelled {@code b}, a third {@code bb}. */
  private static List<LabelledEdge<String>> edges(int[][] graph) {
    List<LabelledEdge<String>> edges = new ArrayList<>();
    for (int from = 0; from < graph.length; from++) {
      Set<String> labels = new TreeSet<>();
      for (int to : graph[from]) {
        String label = from + ">" + to;
        while (!labels.add(label)) {
          label += "b";
        }
        edges.add(new LabelledEdge<>(from, to, label));
      }
    }
    return edges;
  }

  private static String nodes(List<LabelledEdge<String>> cycle) {
    return String.join(" ", cycle.stream().map(edge -> String.valueOf(edge.from())).toList());
  }

  /** Every closed walk, kept when it is elementary and begins at its smallest node. */
  private static List<String> bruteForce(List<LabelledEdge<String>> edges, int longest) {
    List<String> found = new ArrayList<>();
    List<List<LabelledEdge<String>>> walks = new ArrayList<>(edges.stream().map(List::of).toList());
    for (int i = 0; i < walks.size(); i++) {
      List<LabelledEdge<String>> walk = walks.get(i);
      List<Integer> visited = walk.stream().map(LabelledEdge::from).toList();
      int start = visited.get(0);
      int end = walk.get(walk.size() - 1).to();
      if (end == start && Collections.min(visited) == start) {
        found.add(String.join(" ", walk.stream().map(LabelledEdge::label).toList()));
      }
      if (!visited.contains(end) && walk.size() < longest) {
        edges.stream()
            .filter(edge -> edge.from() == end)
            .forEach(
                edge -> {
                  List<LabelledEdge<String>> longer = new ArrayList<>(walk);
                  longer.add(edge);
                  walks.add(longer);
                });
      }
    }
    return found;
  }
}
