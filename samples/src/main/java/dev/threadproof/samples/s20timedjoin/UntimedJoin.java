package dev.threadproof.samples.s20timedjoin;

import dev.threadproof.samples.Size;

/** The join returns when the thread has ended: all it did comes before the read. */
public final class UntimedJoin {

  private static long sum;

  private UntimedJoin() {}

  private static void addUp(int count) {
    long partial = 0;
    for (int i = 1; i <= count; i++) {
      partial += i;
    }
    sum = partial;
  }

  /** Prints the sum. */
  public static void main(String[] args) throws InterruptedException {
    int count = Size.of(args, 100_000_000);
    Thread worker = new Thread(() -> addUp(count));
    worker.setDaemon(true);
    worker.start();
    worker.join();
    System.out.println("sum: " + sum);
  }
}
