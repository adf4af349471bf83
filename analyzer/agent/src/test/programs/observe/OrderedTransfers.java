package observe;

/** Two locks, always taken in the same order, fought over: threads block, but never each other. */
public final class OrderedTransfers {

  private static final class Account {
    private long balance;
  }

  private static final Account FIRST = new Account();
  private static final Account SECOND = new Account();

  public static void main(String[] args) throws InterruptedException {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(OrderedTransfers::transfer);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(FIRST.balance + SECOND.balance);
  }

  private static void transfer() {
    for (int i = 0; i < 100_000; i++) {
      synchronized (FIRST) {
        FIRST.balance++;
        synchronized (SECOND) {
          FIRST.balance--;
          SECOND.balance++;
        }
      }
      synchronized (SECOND) {
        SECOND.balance--;
      }
    }
  }
}
