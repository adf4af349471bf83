package runcalled;

/** The worker's own class, called through a field. */
public final class SubclassInField {

  static final class Worker extends Thread {
    @Override
    public void run() {
      System.out.println("work");
    }
  }

  private final Worker worker = new Worker();

  public void begin() {
    worker.run(); // EXPECT: RunCalled
  }
}
