package dev.threadproof.samples.s29fibonacci;

import dev.threadproof.samples.Size;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** Each task has its own numbers; the fork comes before the task, the task before its join. */
public final class ForkJoin {

  private ForkJoin() {}

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
      Fib left = new Fib(n - 1);
      left.fork();
      long right = new Fib(n - 2).compute();
      return left.join() + right;
    }
  }

  /** Prints the number. */
  public static void main(String[] args) {
    int n = Size.of(args, 20);
    System.out.println("fib(" + n + ") = " + ForkJoinPool.commonPool().invoke(new Fib(n)));
  }
}
