package unguardedsharedfield;

import java.util.concurrent.Phaser;

/** Rows are summed in the first phase; one party adds the sums up in the second. */
final class PhaserPhases {

  private final int[] sums = new int[2];
  private final Phaser phaser = new Phaser(2);
  private int total;

  void work(int row) {
    sums[row] = row * 10;
    phaser.arriveAndAwaitAdvance();
    if (row == 0) {
      total = sums[0] + sums[1];
    }
    phaser.arriveAndAwaitAdvance();
    System.out.println(total);
  }

  public static void main(String[] args) {
    PhaserPhases matrix = new PhaserPhases();
    for (int i = 0; i < 2; i++) {
      int row = i;
      new Thread(() -> matrix.work(row)).start();
    }
  }
}
