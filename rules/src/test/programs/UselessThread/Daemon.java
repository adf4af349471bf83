package uselessthread;

/** Set up in every way but the one that matters. */
public final class Daemon {

  static void begin() throws InterruptedException {
    Thread worker = new Thread();
    worker.setDaemon(true);
    worker.setName("worker");
    worker.start(); // EXPECT: UselessThread
    worker.join();
  }
}
