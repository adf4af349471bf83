package unguardedsharedfield;

/** Each thread writes its own array element; distinct elements are distinct variables (JLS 17.6). */
final class OwnSlot {

  private static final long[] SUMS = new long[4];

  public static void main(String[] args) throws InterruptedException {
    Thread[] workers = new Thread[SUMS.length];
    for (int i = 0; i < workers.length; i++) {
      int slot = i;
      workers[i] = new Thread(() -> SUMS[slot] = slot * 2L);
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    System.out.println(SUMS[0] + SUMS[1]);
  }
}
