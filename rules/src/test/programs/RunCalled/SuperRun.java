package runcalled;

/** A thread that adds to what its superclass runs. */
public final class SuperRun extends Thread {

  public SuperRun(Runnable task) {
    super(task);
  }

  @Override
  public void run() {
    System.out.println("begins");
    super.run();
    System.out.println("ends");
  }
}
