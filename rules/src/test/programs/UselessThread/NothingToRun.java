package uselessthread;

/** The task is made, and the thread without it. */
public final class NothingToRun {

  public static void main(String[] args) {
    Runnable task = () -> System.out.println("work");
    Thread worker = new Thread("worker");
    worker.start(); // EXPECT: UselessThread
    task.run();
  }
}
