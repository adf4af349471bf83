package unguardedsharedfield;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The producer never touches a job again after put; put happens before the take that returns the job. */
final class HandedOver {

  static final class Job {
    int input;
    int output;
  }

  private static final BlockingQueue<Job> QUEUE = new LinkedBlockingQueue<>();

  public static void main(String[] args) throws InterruptedException {
    Thread consumer =
        new Thread(
            () -> {
              try {
                Job job = QUEUE.take();
                job.output = job.input * 2;
                System.out.println(job.output);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    consumer.start();
    Job job = new Job();
    job.input = 21;
    QUEUE.put(job);
  }
}
