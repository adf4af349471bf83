package dev.threadproof.samples.s29fibonacci;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** All tasks look into one HashMap and put into it: a table that grows under a reader is broken. */
public final class SharedMemo { // PROOF: race met

  private static final Map<Integer, Long> MEMO = new HashMap<>();

  private SharedMemo() {}

  private static final class Fib extends RecursiveTask<Long> {

    private final int n;

    Fib(int n) {
      this.n = n;
    }

    @Override
    protected Long compute() {
      if (n < 2) {
        return (long) n;
      }
      Long known = MEMO.get(n);
      if (known != null) {
        return known;
      }
      Fib left = new Fib(n - 1);
      left.fork();
      long right = new Fib(n - 2).compute();
      long value = left.join() + right;
      MEMO.put(n, value); // EXPECT: UnsafeContainer
      return value;
    }
  }

  /** Prints the number, or hangs in a broken table. */
  public static void main(String[] args) {
    Watchdog.allowHang();
    int n = Size.of(args, 40);
    System.out.println("fib(" + n + ") = " + ForkJoinPool.commonPool().invoke(new Fib(n)));
  }
}
