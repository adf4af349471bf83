package applications;

import java.util.PriorityQueue;

/** One worker takes the earliest job from a queue behind its monitor; the stop flag is volatile. */
final class SchedulerCorrect implements Runnable {

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
  private volatile boolean stopped;

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
    stopped = true;
  }

  public static void main(String[] args) throws InterruptedException {
    SchedulerCorrect scheduler = new SchedulerCorrect();
    Thread worker = new Thread(scheduler);
    worker.start();
    scheduler.submit(1, () -> System.out.println("first"));
    scheduler.stop();
    worker.join();
  }
}
