//! act-between reached
package textbook;

import java.util.concurrent.atomic.AtomicInteger;

/** An atomic number, counted up in one step. */
final class VolatileIncrementMended implements Runnable {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void run() {
    for (int i = 0; i < 50; i++) {
      count.incrementAndGet(); //# A any VolatileIncrementMended run -; B any VolatileIncrementMended run -
    }
  }

  public static void main(String[] args) throws InterruptedException {
    VolatileIncrementMended counter = new VolatileIncrementMended();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.count);
  }
}
