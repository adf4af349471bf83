package dev.threadproof.samples.s06tempcounter;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** The write is locked, the read it depends on is not: an update is lost between the two. */
public final class ReadOutside { // PROOF: race failed

  private static final Object LOCK = new Object();
  private static int counter;

  private ReadOutside() {}

  private static void increment() {
    int temp = counter; // EXPECT: InconsistentGuard
    temp += 1;
    synchronized (LOCK) {
      counter = temp;
    }
  }

  /** Counts to five. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 5);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Thread thread = new Thread(ReadOutside::increment);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("counter: " + counter);
  }
}
