package unguardedsharedfield;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A job belongs to one thread at a time: a queue hands it over. */
public final class JobsHandedOver {
  static final class Job { String name; int tries; }
  private final BlockingQueue<Job> queue = new ArrayBlockingQueue<>(10);

  public void begin() {
    Thread t = new Thread(this::work);
    t.setDaemon(true);
    t.start();
  }

  public void submit(String name) throws InterruptedException {
    Job j = new Job();
    j.name = name;
    j.tries = 3;
    queue.put(j);
  }

  private void work() {
    try {
      while (true) {
        Job j = queue.take();
        j.tries--;
        System.out.println(j.name + j.tries);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
