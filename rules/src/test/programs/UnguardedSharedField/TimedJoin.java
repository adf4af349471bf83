package unguardedsharedfield;

/** join(timeout) may return while the thread still runs: it orders nothing, so the read races. */
final class TimedJoin {

  private static int answer;

  public static void main(String[] args) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              answer = 42;
            });
    worker.start();
    worker.join(10); // EXPECT: TimedJoinTrusted
    System.out.println(answer);
  }
}
