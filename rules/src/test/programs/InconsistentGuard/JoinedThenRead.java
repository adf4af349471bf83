package inconsistentguard;

/** While the threads run every access is locked; after both were joined main reads alone. */
final class JoinedThenRead {

  private static final Object LOCK = new Object();
  private static int total;

  private static void add() {
    for (int i = 0; i < 1000; i++) {
      synchronized (LOCK) {
        total++;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(JoinedThenRead::add);
    Thread second = new Thread(JoinedThenRead::add);
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(total);
  }
}
