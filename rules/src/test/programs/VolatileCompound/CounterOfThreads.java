package volatilecompound;

/** Ten threads increment one volatile counter: a read and a write, and others in between. */
final class CounterOfThreads {

  private static volatile int count;

  public static void main(String[] args) {
    for (int i = 0; i < 10; i++) {
      new Thread(
              () -> {
                for (int n = 0; n < 1000; n++) {
                  count++; // EXPECT: VolatileCompound likely
                }
              })
          .start();
    }
  }
}
