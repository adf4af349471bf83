package spinonplainfield;

/** A Thread subclass that is asked to end by a plain flag, with a pause between two looks. */
public final class ThreadWithCancel extends Thread {

  private boolean cancelled;

  public void cancel() {
    cancelled = true;
  }

  @Override
  public void run() {
    while (!cancelled) { // EXPECT: SpinOnPlainField
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
