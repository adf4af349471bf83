package parallelstreamsideeffect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A stream that is not parallel runs its steps on the caller's thread. */
final class SequentialStream {

  private static int seen;

  public static void main(String[] args) {
    List<Integer> out = new ArrayList<>();
    IntStream.range(0, 10)
        .forEach(
            i -> {
              seen++;
              out.add(i);
            });
    System.out.println(out.size() + seen);
  }
}
