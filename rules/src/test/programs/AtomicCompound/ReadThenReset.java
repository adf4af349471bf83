package atomiccompound;

import java.util.concurrent.atomic.AtomicInteger;

/** The value is shown and the counter set to zero whatever it was; one thread does so. */
final class ReadThenReset {

  private static final AtomicInteger HITS = new AtomicInteger();

  private static void report() {
    System.out.println(HITS.get());
    HITS.set(0);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(HITS::incrementAndGet).start();
    }
    new Thread(ReadThenReset::report).start();
  }
}
