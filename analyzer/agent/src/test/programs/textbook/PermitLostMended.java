//! lock-leak reached
package textbook;

import java.util.concurrent.Semaphore;

/** A permit that is given back whatever happens. */
final class PermitLostMended implements Runnable {

  private final Semaphore permits = new Semaphore(2);

  @Override
  public void run() {
    permits.acquireUninterruptibly(); //# A acquire PermitLostMended run -
    try {
      work(); //# A call PermitLostMended run work
    } catch (IllegalStateException e) {
      Thread.yield();
    } finally {
      permits.release();
    }
  }

  private void work() {
    Thread.yield();
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Math.max(8, Threads.count(args)), new PermitLostMended());
    System.out.println("done");
  }
}
