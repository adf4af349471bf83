package unguardedsharedfield;

/** The constructor starts the thread when all fields are set; start() orders them before run(). */
final class StartedLastInConstructor implements Runnable {

  private final String name;
  private int pause;
  private long beats;

  StartedLastInConstructor(String name) {
    this.name = name;
    pause = 10;
    if (name.isEmpty()) {
      pause = 20;
    }
    Thread thread = new Thread(this, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(pause);
        beats++;
        System.out.println(name + beats);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    new StartedLastInConstructor("a");
    new StartedLastInConstructor("b");
  }
}
