//! lock-leak proven failed
package textbook;

import java.util.concurrent.Semaphore;

/** A permit that is given back only if the work did not fail. */
final class PermitLost implements Runnable {

  private final Semaphore permits = new Semaphore(2);

  @Override
  public void run() {
    permits.acquireUninterruptibly(); //# A acquire PermitLost run -
    work(); //# A call PermitLost run work
    permits.release();
  }

  private void work() {
    Thread.yield();
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Math.max(8, Threads.count(args)), new PermitLost());
    System.out.println("done");
  }
}
