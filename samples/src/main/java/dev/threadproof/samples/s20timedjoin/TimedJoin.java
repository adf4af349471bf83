package dev.threadproof.samples.s20timedjoin;

import dev.threadproof.samples.Size;

/** The join may return while the thread still runs: it orders nothing before the read. */
public final class TimedJoin { // PROOF: unordered unordered

  private static long sum;

  private TimedJoin() {}

  private static void addUp(int count) {
    long partial = 0;
    for (int i = 1; i <= count; i++) {
      partial += i;
    }
    sum = partial;
  }

  /** Prints the sum, or zero. */
  public static void main(String[] args) throws InterruptedException {
    int count = Size.of(args, 100_000_000);
    Thread worker = new Thread(() -> addUp(count));
    worker.setDaemon(true);
    worker.start();
    worker.join(1); // EXPECT: TimedJoinTrusted
    System.out.println("sum: " + sum);
  }
}
