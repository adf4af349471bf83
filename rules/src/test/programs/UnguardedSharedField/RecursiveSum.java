package unguardedsharedfield;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** Each task writes its own field; the parent reads it after join(). */
final class RecursiveSum {

  static final class Sum extends RecursiveTask<Long> {
    private static final long serialVersionUID = 1L;
    private final int[] numbers;
    private final int low;
    private final int high;
    private int visited;

    Sum(int[] numbers, int low, int high) {
      this.numbers = numbers;
      this.low = low;
      this.high = high;
    }

    @Override
    protected Long compute() {
      if (high - low < 8) {
        long total = 0;
        for (int i = low; i < high; i++) {
          total += numbers[i];
          visited++;
        }
        return total;
      }
      int middle = (low + high) / 2;
      Sum left = new Sum(numbers, low, middle);
      Sum right = new Sum(numbers, middle, high);
      left.fork();
      long second = right.compute();
      long first = left.join();
      visited = left.visited + right.visited;
      return first + second;
    }
  }

  public static void main(String[] args) {
    int[] numbers = new int[100];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
    System.out.println(new ForkJoinPool(2).invoke(new Sum(numbers, 0, numbers.length)));
  }
}
