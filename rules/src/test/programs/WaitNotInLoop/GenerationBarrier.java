package waitnotinloop;

/** A home-made barrier: the last one in starts the next generation, the others wait for it. */
public final class GenerationBarrier {

  private final int parties;
  private int waiting;
  private long generation;

  public GenerationBarrier(int parties) {
    this.parties = parties;
  }

  public synchronized void await() throws InterruptedException {
    long mine = generation;
    waiting++;
    if (waiting == parties) {
      waiting = 0;
      generation++;
      notifyAll();
      return;
    }
    do {
      wait();
    } while (mine == generation);
  }
}
