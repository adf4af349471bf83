package applications;

import java.util.PriorityQueue;

/** The stop flag is a plain field that the worker polls without the queue's monitor. */
final class SchedulerBroken implements Runnable {

  static final class Job implements Comparable<Job> {
    final long due;
    final Runnable action;

    Job(long due, Runnable action) {
      this.due = due;
      this.action = action;
    }

    @Override
    public int compareTo(Job other) {
      return Long.compare(due, other.due);
    }
  }

  private final PriorityQueue<Job> queue = new PriorityQueue<>();
  private boolean stopped;

  void submit(long due, Runnable action) {
    synchronized (queue) {
      queue.add(new Job(due, action));
    }
  }

  private Job next() {
    synchronized (queue) {
      return queue.poll();
    }
  }

  @Override
  public void run() {
    while (!stopped) {
      Job job = next();
      if (job == null) {
        Thread.onSpinWait();
      } else {
        job.action.run();
      }
    }
  }

  void stop() {
    stopped = true; // EXPECT: VisibilityRace
  }

  public static void main(String[] args) throws InterruptedException {
    SchedulerBroken scheduler = new SchedulerBroken();
    Thread worker = new Thread(scheduler);
    worker.start();
    scheduler.submit(1, () -> System.out.println("first"));
    scheduler.stop();
    worker.join();
  }
}
