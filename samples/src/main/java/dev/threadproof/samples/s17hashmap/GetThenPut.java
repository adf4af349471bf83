package dev.threadproof.samples.s17hashmap;

import dev.threadproof.samples.Size;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Get and put are whole, the two together are not: a count put in between is overwritten. */
public final class GetThenPut { // PROOF: act-between failed

  private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

  private GetThenPut() {}

  private static void count(String word) {
    Integer seen = COUNTS.get(word);
    COUNTS.put(word, seen == null ? 1 : seen + 1); // EXPECT: CheckThenAct
  }

  private static void countOften(int times) {
    for (int i = 0; i < times; i++) {
      count("word");
    }
  }

  /** Prints the count, two thousand or less. */
  public static void main(String[] args) throws InterruptedException {
    int times = Size.of(args, 1000);
    Thread one = new Thread(() -> countOften(times));
    Thread two = new Thread(() -> countOften(times));
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(COUNTS);
  }
}
