package parallelstreamsideeffect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** forEach of a parallel stream adds to a list outside of it. */
final class AddsToOuterList {

  static List<Integer> evens() {
    List<Integer> evens = new ArrayList<>();
    IntStream.range(0, 1000)
        .parallel()
        .filter(i -> i % 2 == 0)
        .forEach(i -> evens.add(i)); // EXPECT: ParallelStreamSideEffect
    return evens;
  }

  public static void main(String[] args) {
    System.out.println(evens().size());
  }
}
