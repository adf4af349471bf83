package dev.threadproof.samples.s11threadlocal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool's thread outlives the task: what one task leaves bound, the next one finds. */
public final class LeftInPool { // PROOF: left-value failed

  private static final ThreadLocal<String> STUDENT = ThreadLocal.withInitial(() -> "nobody");

  private LeftInPool() {}

  private static void processStudent() {
    System.out.println("hello " + STUDENT.get());
  }

  private static void processThread(String name) {
    STUDENT.set(name); // EXPECT: ThreadLocalLeak
    processStudent();
  }

  /** Greets Alice twice, though the second task has bound nobody. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    try {
      pool.submit(() -> processThread("Alice")).get();
      pool.submit(LeftInPool::processStudent).get();
    } finally {
      pool.shutdown();
    }
  }
}
