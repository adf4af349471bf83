package unsafecontainer;

import java.util.ArrayDeque;
import java.util.Queue;

/** Whoever stops the thread waits for its end before he looks at what it has left behind. */
public final class ReadAfterOwnJoin {

  public static final class Worker extends Thread {
    private final Queue<String> left = new ArrayDeque<>();
    private volatile boolean stopped;

    @Override
    public void run() {
      int rounds = 0;
      while (!stopped) {
        left.add("round " + rounds++); // EXPECT: UnsafeContainer
      }
    }

    public void shutdown() {
      stopped = true;
      try {
        join();
        while (!left.isEmpty()) {
          System.out.println(left.poll());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    public int waiting() {
      return left.size();
    }
  }

  private final Worker worker = new Worker();

  public void start() {
    worker.start();
  }

  public void stop() {
    worker.shutdown();
  }
}
