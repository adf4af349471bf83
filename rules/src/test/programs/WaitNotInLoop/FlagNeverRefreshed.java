package waitnotinloop;

import java.util.ArrayDeque;
import java.util.Queue;

/** The loop tests a local copy that the loop itself sets to false: it runs once. */
public final class FlagNeverRefreshed {

  private final Queue<Integer> queue = new ArrayDeque<>();

  public synchronized void add(int item) {
    queue.add(item);
    notifyAll();
  }

  public synchronized int take() throws InterruptedException {
    boolean empty = queue.isEmpty();
    while (empty) {
      wait(); // EXPECT: WaitNotInLoop
      empty = false;
    }
    return queue.remove();
  }
}
