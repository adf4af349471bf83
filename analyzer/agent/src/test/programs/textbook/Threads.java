package textbook;

/** Starts threads together and joins them. */
final class Threads {

  private Threads() {}

  /** How many threads the command line asks for. */
  static int count(String[] args) {
    return args.length == 0 ? 2 : Integer.parseInt(args[0]);
  }

  static void run(int count, Runnable task) throws InterruptedException {
    Thread[] threads = new Thread[count];
    for (int i = 0; i < count; i++) {
      threads[i] = new Thread(task, "worker-" + i);
    }
    runAll(threads);
  }

  static void runAll(Thread... threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
