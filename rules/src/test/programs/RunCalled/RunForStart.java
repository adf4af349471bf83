package runcalled;

/** Everything happens on the main thread. */
public final class RunForStart {

  public static void main(String[] args) {
    Thread worker = new Thread(() -> System.out.println("work"));
    worker.run(); // EXPECT: RunCalled likely
  }
}
