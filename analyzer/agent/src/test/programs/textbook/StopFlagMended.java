//! unordered reached
package textbook;

/** A volatile field tells a thread to stop. */
final class StopFlagMended implements Runnable {

  private volatile boolean stopped;
  private int rounds;

  @Override
  public void run() {
    // Bounded: a compiler may turn the loop into one that never ends.
    while (!stopped && rounds < 2_000) { //# B read StopFlagMended run textbook.StopFlagMended.stopped
      rounds++;
      Thread.onSpinWait();
    }
  }

  private void stop() {
    stopped = true; //# A write StopFlagMended stop textbook.StopFlagMended.stopped
  }

  public static void main(String[] args) throws InterruptedException {
    StopFlagMended[] workers = new StopFlagMended[Threads.count(args)];
    Thread[] threads = new Thread[workers.length];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new StopFlagMended();
      threads[i] = new Thread(workers[i], "worker-" + i);
      threads[i].start();
    }
    for (int i = 0; i < workers.length; i++) {
      workers[i].stop();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("done");
  }
}
