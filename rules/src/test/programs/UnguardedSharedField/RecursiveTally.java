package unguardedsharedfield;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** The halves of a fork/join task run in parallel and count their leaves in one static field. */
final class RecursiveTally {

  private static int leaves;

  static final class Walk extends RecursiveAction {
    private static final long serialVersionUID = 1L;
    private final int low;
    private final int high;

    Walk(int low, int high) {
      this.low = low;
      this.high = high;
    }

    @Override
    protected void compute() {
      if (high - low <= 1) {
        leaves++; // EXPECT: UnguardedSharedField
        return;
      }
      int middle = (low + high) / 2;
      invokeAll(new Walk(low, middle), new Walk(middle, high));
    }
  }

  public static void main(String[] args) {
    ForkJoinPool.commonPool().invoke(new Walk(0, 64));
    System.out.println(leaves);
  }
}
