package dev.threadproof.samples.s27fiftythreads;

import dev.threadproof.samples.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The threads run at the same time and share nothing; main has the list of them to itself. */
public final class StartThenJoin {

  private StartThenJoin() {}

  private static void run(int n) {
    System.out.println("task " + n);
  }

  /** Prints the tasks and the time all of them took. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 50);
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      Thread thread = new Thread(() -> run(n));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("cost: " + Duration.ofNanos(System.nanoTime() - start));
  }
}
