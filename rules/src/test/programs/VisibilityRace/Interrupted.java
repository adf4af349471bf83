package visibilityrace;

/** The interrupt status is the thread's own and is ordered by the JVM (JLS 17.4.4). */
final class Interrupted {

  public static void main(String[] args) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
            });
    worker.start();
    worker.interrupt();
    worker.join();
  }
}
