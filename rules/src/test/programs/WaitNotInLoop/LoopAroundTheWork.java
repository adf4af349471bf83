package waitnotinloop;

import java.util.ArrayDeque;
import java.util.Queue;

/** There is a loop, but it repeats the work: after the wait the queue is used without another look. */
public final class LoopAroundTheWork {

  private final Queue<String> queue = new ArrayDeque<>();

  public void drain() throws InterruptedException {
    synchronized (queue) {
      while (true) {
        if (queue.isEmpty()) {
          queue.wait(); // EXPECT: WaitNotInLoop
        }
        System.out.println(queue.remove());
      }
    }
  }

  public void add(String line) {
    synchronized (queue) {
      queue.add(line);
      queue.notifyAll();
    }
  }
}
