package dev.threadproof.samples.s06tempcounter;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** Read and write are in one critical section. */
public final class Synchronized {

  private static final Object LOCK = new Object();
  private static int counter;

  private Synchronized() {}

  private static void increment() {
    synchronized (LOCK) {
      int temp = counter;
      temp += 1;
      counter = temp;
    }
  }

  /** Counts to five. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 5);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Thread thread = new Thread(Synchronized::increment);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("counter: " + counter);
  }
}
