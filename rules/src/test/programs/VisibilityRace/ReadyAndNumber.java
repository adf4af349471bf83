package visibilityrace;

/** Nothing orders number before ready: the reader may spin for ever, or leave and print 0. */
final class ReadyAndNumber {

  private static boolean ready;
  private static int number;

  public static void main(String[] args) {
    new Thread(
            () -> {
              while (!ready) { // EXPECT: SpinOnPlainField
                Thread.onSpinWait();
              }
              System.out.println(number);
            })
        .start();
    number = 42; // EXPECT: UnguardedSharedField
    ready = true;
  }
}
