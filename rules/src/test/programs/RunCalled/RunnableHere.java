package runcalled;

/** A Runnable is there to be run by whoever likes. */
public final class RunnableHere {

  static void now(Runnable task) {
    task.run();
  }

  public static void main(String[] args) {
    now(() -> System.out.println("here"));
    new Thread(() -> System.out.println("there")).start();
  }
}
