package visibilityrace;

/** The worker polls a plain static flag; the compiler may read it once and loop for ever. */
final class StopFlag {

  private static boolean stop;

  public static void main(String[] args) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              long rounds = 0;
              while (!stop) {
                rounds++;
              }
              System.out.println(rounds);
            });
    worker.start();
    Thread.sleep(100);
    stop = true; // EXPECT: VisibilityRace likely
    worker.join();
  }
}
