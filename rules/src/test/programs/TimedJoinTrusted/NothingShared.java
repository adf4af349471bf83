package timedjointrusted;

/** Waits for a time and then uses nothing of the thread's. */
public final class NothingShared {

  private static volatile boolean stopped;
  private static volatile int progress;

  public static void main(String[] args) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              int n = 0;
              while (!stopped) {
                progress = ++n;
              }
            });
    worker.start();
    worker.join(100);
    System.out.println("so far " + progress);
    stopped = true;
  }
}
