//! stuck proven failed
package textbook;

import java.util.concurrent.Semaphore;

/** Five permits that nobody gives back. */
final class NoRelease implements Runnable {

  private final Semaphore permits = new Semaphore(5);

  @Override
  public void run() {
    try {
      permits.acquire(); //# A acquire NoRelease run textbook.NoRelease.permits; B acquire NoRelease run textbook.NoRelease.permits
    } catch (InterruptedException e) {
      return;
    }
    Thread.yield();
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Math.max(8, Threads.count(args)), new NoRelease());
    System.out.println("done");
  }
}
