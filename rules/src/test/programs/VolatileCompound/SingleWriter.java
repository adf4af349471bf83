package volatilecompound;

/** One thread counts, others only look: no update can be lost. */
final class SingleWriter {

  private static volatile long ticks;

  public static void main(String[] args) throws InterruptedException {
    Thread clock =
        new Thread(
            () -> {
              for (int i = 0; i < 1000; i++) {
                ticks++;
              }
            });
    clock.start();
    for (int i = 0; i < 3; i++) {
      new Thread(() -> System.out.println(ticks)).start();
    }
    clock.join();
  }
}
