package unguardedsharedfield;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Atomic classes carry their own ordering; the references to them are final. */
final class AtomicCounter {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final LongAdder SUM = new LongAdder();

  public static void main(String[] args) {
    for (int i = 0; i < 10; i++) {
      new Thread(
              () -> {
                COUNT.incrementAndGet();
                SUM.add(2);
              })
          .start();
    }
    System.out.println(COUNT.get() + " " + SUM.sum());
  }
}
