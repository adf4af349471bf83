package unguardedsharedfield;

/** volatile covers the reference to the array, not its elements. */
final class VolatileArrayElement {

  private volatile int[] scores = new int[2];

  void win() {
    scores[0]++; // EXPECT: UnguardedSharedField
  }

  public static void main(String[] args) {
    VolatileArrayElement game = new VolatileArrayElement();
    new Thread(game::win).start();
    new Thread(game::win).start();
  }
}
