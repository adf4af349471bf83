package unguardedsharedfield;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A class that nobody outside can name, behind an interface that nobody outside can name: only the
 * one thread calls it. The same methods in a class that is shown are anybody's.
 */
public final class PrivateProcessor {

  private interface Step {
    void process(String message);
  }

  private static final class Counting implements Step {
    private int seen;

    @Override
    public void process(String message) {
      seen++;
    }
  }

  /** Known to those who asked for it. */
  public static final class Shown implements Step {
    private int seen;

    @Override
    public void process(String message) {
      seen++; // EXPECT: UnguardedSharedField
    }
  }

  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private final Step own = new Counting();
  private final Shown shown = new Shown();

  public Shown shown() {
    return shown;
  }

  public void start() {
    new Thread(this::work).start();
  }

  private void work() {
    try {
      while (true) {
        String message = queue.take();
        own.process(message);
        shown.process(message);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
