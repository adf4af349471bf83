package volatilecompound;

/** The same, written with an early return, in a Thread subclass that is started many times over. */
final class EarlyReturnOnce {

  private static volatile int state;

  private static void open() {
    if (state != 0) {
      return;
    }
    state = 1; // EXPECT: VolatileCompound
    System.out.println("open");
  }

  public static void main(String[] args) {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(EarlyReturnOnce::open);
    }
    for (Thread thread : threads) {
      thread.start();
    }
  }
}
