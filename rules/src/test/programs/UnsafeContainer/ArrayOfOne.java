package unsafecontainer;

/**
 * The one-element array that lambdas use for a counter: an array is no collection, but as plain.
 */
final class ArrayOfOne {

  public static void main(String[] args) {
    int[] count = {0};
    for (int i = 0; i < 10; i++) {
      new Thread(() -> count[0]++).start(); // EXPECT: UnguardedSharedField
    }
  }
}
