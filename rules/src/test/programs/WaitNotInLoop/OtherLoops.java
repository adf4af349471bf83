package waitnotinloop;

/** do-while, for(;;) with break, while(true) with return: each tests after the wait and before going on. */
public final class OtherLoops {

  private boolean open;
  private int waiting;

  public synchronized void doWhile() throws InterruptedException {
    if (!open) {
      do {
        wait();
      } while (!open);
    }
    waiting++;
  }

  public synchronized void forBreak() throws InterruptedException {
    for (; ; ) {
      if (open) {
        break;
      }
      wait();
    }
    waiting++;
  }

  public synchronized int whileReturn() throws InterruptedException {
    while (true) {
      if (open) {
        return waiting;
      }
      wait();
    }
  }

  public synchronized void open() {
    open = true;
    notifyAll();
  }
}
