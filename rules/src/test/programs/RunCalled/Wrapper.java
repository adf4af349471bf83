package runcalled;

/** run delegates to another thread object on purpose: both are run by the thread that runs this. */
public final class Wrapper implements Runnable {

  private final Thread inner;

  public Wrapper(Thread inner) {
    this.inner = inner;
  }

  @Override
  public void run() {
    inner.run();
  }
}
