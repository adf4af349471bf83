package blockedbyheldlock;

/** A class's monitor, held by the one who joins and wanted two calls down in the thread. */
public final class StaticLock {

  private static int value;

  private static synchronized void add() {
    value++;
  }

  private static void work() {
    add();
  }

  public static void main(String[] args) throws InterruptedException {
    synchronized (StaticLock.class) {
      Thread worker = new Thread(StaticLock::work);
      worker.start();
      worker.join(); // EXPECT: BlockedByHeldLock
      System.out.println(value);
    }
  }
}
