package unguardedsharedfield;

/** Two threads are started and one is joined: what the other wrote is not ordered with the read. */
final class JoinsOnlyOne {

  private int left;
  private int right;

  public static void main(String[] args) throws InterruptedException {
    JoinsOnlyOne sums = new JoinsOnlyOne();
    Thread first =
        new Thread(
            () -> {
              sums.left = 1;
            });
    Thread second =
        new Thread(
            () -> {
              sums.right = 2; // EXPECT: UnguardedSharedField
            });
    first.start();
    second.start();
    first.join();
    System.out.println(sums.left + sums.right);
  }
}
