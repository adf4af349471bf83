package checkthenact;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two consumers may both see the last job; one of them waits for ever. */
final class EmptyThenTake implements Runnable {

  private final BlockingQueue<String> jobs;

  EmptyThenTake(BlockingQueue<String> jobs) {
    this.jobs = jobs;
  }

  @Override
  public void run() {
    try {
      while (!jobs.isEmpty()) {
        System.out.println(jobs.take()); // EXPECT: CheckThenAct
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
    for (int i = 0; i < 100; i++) {
      jobs.add("job " + i);
    }
    new Thread(new EmptyThenTake(jobs)).start();
    new Thread(new EmptyThenTake(jobs)).start();
  }
}
