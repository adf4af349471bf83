package visibilityrace;

/** Who stops the loop writes the flag, then interrupts the sleeper, who then sees the flag. */
public final class WokenByInterrupt {

  private boolean running = true;
  private boolean open = true;
  private final Thread worker = new Thread(this::work);
  private final Thread other = new Thread(this::watch);

  public void start() {
    worker.start();
    other.start();
  }

  private void work() {
    while (running) {
      pause();
    }
  }

  private void watch() {
    while (open) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      System.out.println(e);
    }
  }

  public void stop() {
    running = false; // EXPECT: VisibilityRace possible review
    worker.interrupt();
  }

  public void close() {
    open = false; // EXPECT: VisibilityRace
  }
}
