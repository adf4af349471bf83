package visibilityrace;

/** A Runnable with a plain field for its own life: shutdown() is called by another thread. */
final class RunningField implements Runnable {

  private boolean running = true;

  @Override
  public void run() {
    while (running) {
      System.out.println("tick");
    }
  }

  void shutdown() {
    running = false; // EXPECT: VisibilityRace
  }

  public static void main(String[] args) {
    RunningField clock = new RunningField();
    new Thread(clock).start();
    clock.shutdown();
  }
}
