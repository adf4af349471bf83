package waitnotinloop;

import java.util.ArrayDeque;
import java.util.Queue;

/** The loop tests a local copy, which is made anew after every wake-up. */
public final class FlagRefreshed {

  private final Queue<Integer> queue = new ArrayDeque<>();

  public synchronized void add(int item) {
    queue.add(item);
    notifyAll();
  }

  public synchronized int take() throws InterruptedException {
    boolean empty = queue.isEmpty();
    while (empty) {
      wait();
      empty = queue.isEmpty();
    }
    return queue.remove();
  }
}
