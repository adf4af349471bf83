//! stuck reached
package textbook;

import java.util.concurrent.Semaphore;

/** Five permits, each given back. */
final class NoReleaseMended implements Runnable {

  private final Semaphore permits = new Semaphore(5);

  @Override
  public void run() {
    try {
      permits.acquire(); //# A acquire NoReleaseMended run textbook.NoReleaseMended.permits; B acquire NoReleaseMended run textbook.NoReleaseMended.permits
    } catch (InterruptedException e) {
      return;
    }
    try {
      Thread.yield();
    } finally {
      permits.release(); //# A release NoReleaseMended run textbook.NoReleaseMended.permits
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Math.max(8, Threads.count(args)), new NoReleaseMended());
    System.out.println("done");
  }
}
