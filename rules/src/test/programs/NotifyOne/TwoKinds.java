package notifyone;

import java.util.ArrayDeque;
import java.util.Deque;

/** Producers wait for room and consumers for items, on one monitor. */
public final class TwoKinds {

  private final Deque<String> items = new ArrayDeque<>();

  public synchronized void put(String item) throws InterruptedException {
    while (items.size() == 10) {
      wait();
    }
    items.add(item);
    notify(); // EXPECT: NotifyOne
  }

  public synchronized String take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    String item = items.remove();
    notify(); // EXPECT: NotifyOne
    return item;
  }
}
