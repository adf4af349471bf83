package unguardedsharedfield;

/** The record is immutable, the array in it is not: two threads change the same element. */
final class RecordWithArray {

  record Histogram(int[] buckets) {
    void add(int bucket) {
      buckets[bucket]++; // MISS: UnguardedSharedField tasks that index one array are taken to have divided it
    }
  }

  public static void main(String[] args) {
    Histogram histogram = new Histogram(new int[4]);
    new Thread(() -> histogram.add(1)).start();
    new Thread(() -> histogram.add(1)).start();
  }
}
