//! unordered proven unordered
package textbook;

/** A plain field tells a thread to stop. */
final class StopFlag implements Runnable {

  private boolean stopped;
  private int rounds;

  @Override
  public void run() {
    // Bounded: a compiler may turn the loop into one that never ends.
    while (!stopped && rounds < 2_000) { //# B read StopFlag run textbook.StopFlag.stopped
      rounds++;
      Thread.onSpinWait();
    }
  }

  private void stop() {
    stopped = true; //# A write StopFlag stop textbook.StopFlag.stopped
  }

  public static void main(String[] args) throws InterruptedException {
    StopFlag[] workers = new StopFlag[Threads.count(args)];
    Thread[] threads = new Thread[workers.length];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new StopFlag();
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
