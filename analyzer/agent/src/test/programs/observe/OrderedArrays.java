package observe;

import java.util.Arrays;

/** Arrays of several threads, each way ordered: nothing races. */
public class OrderedArrays {
  private static final int LENGTH = 300;

  private final long[] halves = new long[LENGTH];
  private final int[][] readByAll = new int[LENGTH][LENGTH];
  private final byte[] guarded = new byte[LENGTH];
  private final double[] handedOn = new double[LENGTH];

  public static void main(String[] args) throws InterruptedException {
    OrderedArrays arrays = new OrderedArrays();
    for (int i = 0; i < LENGTH; i++) {
      arrays.handedOn[i] = i;
      for (int j = 0; j < LENGTH; j++) {
        arrays.readByAll[i][j] = i ^ j;
      }
    }
    Thread left = new Thread(() -> arrays.work(0));
    Thread right = new Thread(() -> arrays.work(1));
    left.start();
    right.start();
    left.join();
    right.join();
    for (int i = LENGTH - 1; i >= 0; i--) {
      arrays.handedOn[i] += arrays.halves[i];
    }
    System.out.println(Arrays.stream(arrays.handedOn).sum() + arrays.guarded[7]);
  }

  private void work(int side) {
    int middle = LENGTH / 2;
    for (int i = 0; i < middle; i++) {
      halves[side == 0 ? i : LENGTH - 1 - i] += sum(i);
      int at = i * 7 % LENGTH;
      synchronized (this) {
        guarded[at]++;
        guarded[LENGTH - 1 - at]--;
      }
    }
    for (int i = middle / 2; i < middle; i++) {
      halves[i + side * middle]--;
    }
  }

  private long sum(int column) {
    long sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += readByAll[i][column] - readByAll[column][i] + readByAll[i][i];
    }
    return sum;
  }
}
