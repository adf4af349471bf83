package parallelstreamsideeffect;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** The steps share an adder and a concurrent queue, which are made for it. */
final class AdderInStep {

  public static void main(String[] args) {
    LongAdder total = new LongAdder();
    ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
    List.of(1, 2, 3, 4).parallelStream().forEach(n -> total.add(n));
    List.of(1, 2, 3, 4).parallelStream().forEach(seen::add);
    System.out.println(total.sum() + seen.size());
  }
}
