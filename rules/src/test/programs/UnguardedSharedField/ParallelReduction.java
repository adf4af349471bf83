package unguardedsharedfield;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parallel streams that only map, reduce and collect; the field is set when they have ended. */
final class ParallelReduction {

  private long total;
  private Map<Integer, Long> lengths = Map.of();

  void measure(List<String> words) {
    total = words.parallelStream().mapToLong(String::length).sum();
    lengths =
        words.parallelStream()
            .collect(Collectors.groupingBy(String::length, Collectors.counting()));
    int[] squares = new int[words.size()];
    IntStream.range(0, squares.length).parallel().forEach(i -> squares[i] = i * i);
    total += squares.length;
  }

  public static void main(String[] args) {
    ParallelReduction shared = new ParallelReduction();
    shared.measure(List.of("a", "bb", "cc"));
    System.out.println(shared.total + " " + shared.lengths);
  }
}
