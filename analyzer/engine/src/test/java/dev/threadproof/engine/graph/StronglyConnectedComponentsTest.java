package dev.threadproof.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StronglyConnectedComponentsTest {

  @Test
  void calleesComeFirstAndMembersAscend() {
    int[][] graph = {{1}, {2}, {1, 3}, {3}, {0}};

    assertThat(StronglyConnectedComponents.of(graph))
        .containsExactly(new int[] {3}, new int[] {1, 2}, new int[] {0}, new int[] {4});
  }

  @Test
  void aLongChainNeedsNoThreadStack() {
    int length = 300_000;

    List<int[]> components =
        StronglyConnectedComponents.of(
            length, node -> node + 1 < length ? new int[] {node + 1} : new int[] {});

    assertThat(components).hasSize(length);
    assertThat(components.get(0)).containsExactly(length - 1);
  }

  @Test
  void aSuccessorThatIsNoNodeIsRefused() {
    assertThatThrownBy(() -> StronglyConnectedComponents.of(new int[][] {{1}}))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void agreesWithReachabilityOnRandomGraphs() {
    for (int seed = 0; seed < 300; seed++) {
      int[][] graph = RandomGraphs.adjacency(seed, 1 + seed % 14);
      boolean[][] reach = closure(graph);
      List<int[]> components = StronglyConnectedComponents.of(graph);
      int[] place = new int[graph.length];
      for (int i = 0; i < components.size(); i++) {
        for (int member : components.get(i)) {
          place[member] = i;
        }
      }
      assertThat(components.stream().flatMapToInt(IntStream::of).sorted())
          .as("seed %d: every node once", seed)
          .containsExactlyElementsOf(IntStream.range(0, graph.length).boxed().toList());
      for (int a = 0; a < graph.length; a++) {
        for (int b = 0; b < graph.length; b++) {
          assertThat(place[a] == place[b])
              .as("seed %d: %d and %d together", seed, a, b)
              .isEqualTo(a == b || (reach[a][b] && reach[b][a]));
          if (reach[a][b]) {
            assertThat(place[b])
                .as("seed %d: %d calls %d", seed, a, b)
                .isLessThanOrEqualTo(place[a]);
          }
        }
      }
    }
  }

  private static boolean[][] closure(int[][] graph) {
    int n = graph.length;
    boolean[][] reach = new boolean[n][n];
    for (int a = 0; a < n; a++) {
      for (int b : graph[a]) {
        reach[a][b] = true;
      }
    }
    for (int middle = 0; middle < n; middle++) {
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          reach[a][b] |= reach[a][middle] && reach[middle][b];
        }
      }
    }
    return reach;
  }
}
