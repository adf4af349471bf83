package dev.threadproof.bench.overhead;

/** Matrices and rows that both threads read, and rows and smaller tables of each thread. */
final class Tables {

  private static final int SIDE = 160;
  private static final int SIEVE = 400_000;
  private static final int UNSORTED = 2_000;
  private static final int ROUNDS = 15;
  private static final int THREADS = 2;
  private static final int ROWS = 512;
  private static final int COLUMNS = 2_048;

  private final double[][] left = new double[SIDE][SIDE];
  private final double[][] right = new double[SIDE][SIDE];

  private final double[][] common = new double[2 * ROWS][COLUMNS];
  private final double[][][] own = new double[THREADS][ROWS][COLUMNS];

  Tables() {
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        left[i][j] = i + j;
        right[i][j] = i - j;
      }
    }
  }

  long lap(int thread) {
    long sum = smooth(own[thread]);
    for (int round = 0; round < ROUNDS; round++) {
      sum += (long) product()[thread][SIDE - 1] + primes() + sorted(thread + round);
    }
    return sum;
  }

  /** Moves each element of some rows towards those above it in the common ones. */
  private long smooth(double[][] rows) {
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      double[] from = common[row];
      double[] towards = common[row + ROWS];
      for (int column = 0; column < COLUMNS; column++) {
        rows[row][column] += (from[column] + towards[column] + row) * 0.25;
        sum += rows[row][column];
      }
    }
    return (long) sum;
  }

  private double[][] product() {
    double[][] product = new double[SIDE][SIDE];
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        double sum = 0;
        for (int k = 0; k < SIDE; k++) {
          sum += left[i][k] * right[k][j];
        }
        product[i][j] = sum;
      }
    }
    return product;
  }

  private static int primes() {
    boolean[] composite = new boolean[SIEVE];
    int primes = 0;
    for (int i = 2; i < SIEVE; i++) {
      if (!composite[i]) {
        primes++;
        for (long k = (long) i * i; k < SIEVE; k += i) {
          composite[(int) k] = true;
        }
      }
    }
    return primes;
  }

  private static int sorted(int seed) {
    int[] numbers = new int[UNSORTED];
    for (int i = 0; i < UNSORTED; i++) {
      numbers[i] = ((i + seed) * 0x9E3779B9) >>> 16;
    }
    for (int i = 1; i < UNSORTED; i++) {
      int number = numbers[i];
      int k = i;
      while (k > 0 && numbers[k - 1] > number) {
        numbers[k] = numbers[k - 1];
        k--;
      }
      numbers[k] = number;
    }
    return numbers[UNSORTED / 2];
  }
}
