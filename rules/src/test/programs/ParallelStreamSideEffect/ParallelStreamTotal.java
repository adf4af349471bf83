package parallelstreamsideeffect;

import java.util.List;

/** A parallel stream runs its lambda on several threads at once; the total is a plain field. */
final class ParallelStreamTotal {

  private long total;

  void addAll(List<Integer> prices) {
    prices.parallelStream().forEach(price -> total += price); // EXPECT: ParallelStreamSideEffect
  }

  public static void main(String[] args) {
    ParallelStreamTotal basket = new ParallelStreamTotal();
    basket.addAll(List.of(3, 4, 5, 6));
    System.out.println(basket.total);
  }
}
