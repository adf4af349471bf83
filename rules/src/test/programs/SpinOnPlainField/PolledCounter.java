package spinonplainfield;

/** main waits until one thread has counted to a hundred, with no lock on either side. */
final class PolledCounter {

  private static long done;

  public static void main(String[] args) {
    new Thread(
            () -> {
              for (int i = 0; i < 100; i++) {
                done++;
              }
            })
        .start();
    while (done < 100) { // EXPECT: SpinOnPlainField
      Thread.onSpinWait();
    }
    System.out.println("all done");
  }
}
