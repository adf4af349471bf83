package dev.threadproof.samples.s04nolockneeded;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** The increment is a read and a write with no lock around them: additions are lost. */
public final class NoLock { // PROOF: race failed

  private static int num;

  private NoLock() {}

  private static void run() {
    num += 1; // EXPECT: UnguardedSharedField
  }

  /** Counts to fifty, or less. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 50);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Thread thread = new Thread(NoLock::run);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("num: " + num);
  }
}
