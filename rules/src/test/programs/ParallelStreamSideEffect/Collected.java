package parallelstreamsideeffect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** collect and reduce put the parts together without any of the steps sharing anything. */
final class Collected {

  public static void main(String[] args) {
    List<Integer> evens =
        IntStream.range(0, 1000)
            .parallel()
            .filter(i -> i % 2 == 0)
            .boxed()
            .collect(Collectors.toList());
    int sum = evens.parallelStream().reduce(0, Integer::sum);
    System.out.println(sum);
  }
}
