package dev.threadproof.samples.s26spin;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** Main joins every thread: no processor is kept busy, and the end of each is ordered. */
public final class Joined {

  private Joined() {}

  private static void run(int n) {
    System.out.println("run the thread: " + n);
  }

  /** Prints the end of all threads. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 22);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      Thread thread = new Thread(() -> run(n));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("all threads done");
  }
}
