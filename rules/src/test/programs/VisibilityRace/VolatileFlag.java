package visibilityrace;

/** The mended twin: the volatile write happens before every later read of the flag. */
final class VolatileFlag implements Runnable {

  private volatile boolean running = true;

  @Override
  public void run() {
    while (running) {
      System.out.println("tick");
    }
  }

  void shutdown() {
    running = false;
  }

  public static void main(String[] args) {
    VolatileFlag clock = new VolatileFlag();
    new Thread(clock).start();
    clock.shutdown();
  }
}
