package notifyone;

import java.util.ArrayDeque;
import java.util.Deque;

/** Everybody is woken and looks for himself. */
public final class NotifyAll {

  private final Deque<String> items = new ArrayDeque<>();

  public synchronized void put(String item) throws InterruptedException {
    while (items.size() == 10) {
      wait();
    }
    items.add(item);
    notifyAll();
  }

  public synchronized String take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    String item = items.remove();
    notifyAll();
    return item;
  }
}
