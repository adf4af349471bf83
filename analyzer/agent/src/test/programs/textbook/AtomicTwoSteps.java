//! act-between proven failed
package textbook;

import java.util.concurrent.atomic.AtomicInteger;

/** An atomic number, read and set in two steps. */
final class AtomicTwoSteps implements Runnable {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void run() {
    for (int i = 0; i < 50; i++) {
      int seen = count.get(); //# A any AtomicTwoSteps run -
      count.set(seen + 1); //# A any AtomicTwoSteps run -; B any AtomicTwoSteps run -
    }
  }

  public static void main(String[] args) throws InterruptedException {
    AtomicTwoSteps counter = new AtomicTwoSteps();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.count);
  }
}
