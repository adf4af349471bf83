package unguardedsharedfield;

/** One writer, and the reader joins it first: all actions of a thread happen before a join on it returns. */
final class JoinedBeforeRead {

  private static int result;

  public static void main(String[] args) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              result = 66;
            });
    worker.start();
    worker.join();
    System.out.println(result);
  }
}
