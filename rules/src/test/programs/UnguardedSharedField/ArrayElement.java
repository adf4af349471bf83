package unguardedsharedfield;

/** Element 0 is incremented by two threads; a final array does not protect its elements. */
final class ArrayElement {

  private static final int[] HITS = new int[1];

  public static void main(String[] args) {
    Runnable hit = () -> HITS[0]++; // EXPECT: UnguardedSharedField
    new Thread(hit).start();
    new Thread(hit).start();
  }
}
