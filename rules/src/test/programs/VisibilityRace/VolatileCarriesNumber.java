package visibilityrace;

/** The plain write comes before the volatile write, the plain read after the volatile read that saw it. */
final class VolatileCarriesNumber {

  private static volatile boolean ready;
  private static int number;

  public static void main(String[] args) {
    new Thread(
            () -> {
              while (!ready) {
                Thread.onSpinWait();
              }
              System.out.println(number);
            })
        .start();
    number = 42;
    ready = true;
  }
}
