package unguardedsharedfield;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The barrier's action reads all parts when every party has arrived, and sets the sum. */
final class BarrierActionMerges {

  private final int[] parts = new int[3];
  private int sum;
  private final CyclicBarrier barrier = new CyclicBarrier(3, this::merge);

  private void merge() {
    sum = 0;
    for (int part : parts) {
      sum += part;
    }
  }

  void work(int index) {
    parts[index] = index + 1;
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      Thread.currentThread().interrupt();
      return;
    }
    System.out.println(sum);
  }

  public static void main(String[] args) {
    BarrierActionMerges job = new BarrierActionMerges();
    for (int i = 0; i < 3; i++) {
      int index = i;
      new Thread(() -> job.work(index)).start();
    }
  }
}
