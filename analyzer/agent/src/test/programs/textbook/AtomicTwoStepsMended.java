//! act-between reached
package textbook;

import java.util.concurrent.atomic.AtomicInteger;

/** An atomic number, read and set until nobody came between. */
final class AtomicTwoStepsMended implements Runnable {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void run() {
    for (int i = 0; i < 50; i++) {
      boolean set;
      do {
        int seen = count.get(); //# A any AtomicTwoStepsMended run -
        set = count.compareAndSet(seen, seen + 1); //# A any AtomicTwoStepsMended run -; B any AtomicTwoStepsMended run -
      } while (!set);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    AtomicTwoStepsMended counter = new AtomicTwoStepsMended();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.count);
  }
}
