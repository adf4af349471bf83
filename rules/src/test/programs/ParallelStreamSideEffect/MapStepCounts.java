package parallelstreamsideeffect;

import java.util.List;
import java.util.stream.Collectors;

/** The mapping function of a parallel stream counts its calls in a plain static field. */
final class MapStepCounts {

  private static int seen;

  private static String upper(String word) {
    seen++; // EXPECT: ParallelStreamSideEffect
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  public static void main(String[] args) {
    List<String> words = List.of("a", "b", "c", "d");
    System.out.println(
        words.parallelStream().map(MapStepCounts::upper).collect(Collectors.toList()));
    System.out.println(seen);
  }
}
