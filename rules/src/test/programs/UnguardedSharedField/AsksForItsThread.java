package unguardedsharedfield;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A method that throws on any other thread belongs to that thread; what does not ask does not. */
public final class AsksForItsThread implements Runnable {

  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final Thread worker = new Thread(this);
  private int stashed;
  private int sent;
  private int lost;

  public void start() {
    worker.start();
  }

  @Override
  public void run() {
    try {
      while (true) {
        queue.take().run();
        stashed++; // EXPECT: UnguardedSharedField possible review
        sent++; // EXPECT: UnguardedSharedField possible review
        lost++; // EXPECT: UnguardedSharedField
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Only for code that runs in the queue. */
  public void stash() {
    checkThread();
    stashed++;
  }

  private void checkThread() {
    if (Thread.currentThread() != worker) {
      throw new IllegalStateException("not on the worker's thread");
    }
  }

  /** From anywhere; the work is done on the worker's thread. */
  public void send() {
    Thread caller = Thread.currentThread();
    if (caller == worker) {
      sent++;
    } else {
      queue.add(this::send);
    }
  }

  /** Does not ask. */
  public void lose() {
    lost++;
  }
}
