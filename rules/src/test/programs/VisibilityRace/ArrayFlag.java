package visibilityrace;

/** The one-element array that lambdas use for a variable is as plain as any field. */
final class ArrayFlag {

  public static void main(String[] args) throws InterruptedException {
    boolean[] done = new boolean[1];
    Thread spinner =
        new Thread(
            () -> {
              while (!done[0]) {
                Thread.onSpinWait();
              }
              System.out.println("seen");
            });
    spinner.start();
    done[0] = true; // EXPECT: UnguardedSharedField
    spinner.join();
  }
}
