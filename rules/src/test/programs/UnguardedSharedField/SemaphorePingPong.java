package unguardedsharedfield;

import java.util.concurrent.Semaphore;

/** Two threads take turns: each acquires the permit that the other has released. */
final class SemaphorePingPong {

  private final Semaphore odd = new Semaphore(1);
  private final Semaphore even = new Semaphore(0);
  private int number = 1;

  void printOdd() {
    for (int i = 0; i < 10; i++) {
      odd.acquireUninterruptibly();
      System.out.println(number);
      number++;
      even.release();
    }
  }

  void printEven() {
    for (int i = 0; i < 10; i++) {
      even.acquireUninterruptibly();
      System.out.println(number);
      number++;
      odd.release();
    }
  }

  public static void main(String[] args) {
    SemaphorePingPong game = new SemaphorePingPong();
    new Thread(game::printOdd).start();
    new Thread(game::printEven).start();
  }
}
