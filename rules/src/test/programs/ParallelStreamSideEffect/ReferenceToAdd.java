package parallelstreamsideeffect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The step is a reference to a library's method, which changes the list all the same. */
final class ReferenceToAdd {

  static List<Integer> evens() {
    List<Integer> evens = new ArrayList<>();
    IntStream.range(0, 1000)
        .parallel()
        .filter(i -> i % 2 == 0)
        .boxed()
        .forEach(evens::add); // EXPECT: ParallelStreamSideEffect
    return evens;
  }

  static List<String> names(List<Integer> numbers) {
    List<String> names = new ArrayList<>();
    numbers.parallelStream()
        .map(String::valueOf)
        .forEach(names::add); // EXPECT: ParallelStreamSideEffect
    return names;
  }

  static List<String> inTurn(List<Integer> numbers) {
    List<String> names = new ArrayList<>();
    numbers.stream().map(String::valueOf).forEach(names::add);
    return names;
  }

  static List<String> guarded(List<Integer> numbers) {
    List<String> names = Collections.synchronizedList(new ArrayList<>());
    numbers.parallelStream().map(String::valueOf).forEach(names::add);
    return names;
  }
}
