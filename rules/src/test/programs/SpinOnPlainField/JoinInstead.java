package spinonplainfield;

/** Waits for the threads themselves; the counter is read when they have ended. */
final class JoinInstead {

  private static int sum;

  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> sum = 7);
    worker.start();
    worker.join();
    int rounds = 0;
    while (rounds < sum) {
      rounds++;
    }
    System.out.println(rounds);
  }
}
