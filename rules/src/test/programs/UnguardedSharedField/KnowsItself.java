package unguardedsharedfield;

/** The loop notes its thread so that it can tell whether it is called from its own code. */
public final class KnowsItself implements Runnable {

  private Thread runner;
  private final Runnable work;

  public KnowsItself(Runnable work) {
    this.work = work;
  }

  public boolean start() {
    new Thread(this).start();
    return isOwn();
  }

  @Override
  public void run() {
    runner = Thread.currentThread(); // EXPECT: UnguardedSharedField possible review
    work.run();
  }

  public boolean isOwn() {
    return runner == Thread.currentThread();
  }
}
