package lostwakeup;

import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;

/** A concurrent queue can be asked without the lock, but not waited for without it. */
public final class QueueTestedOutside {

  private final Queue<String> items = new LinkedBlockingQueue<>();
  private final Object monitor = new Object();

  public void put(String item) {
    items.add(item);
    synchronized (monitor) {
      monitor.notifyAll();
    }
  }

  public void awaitItem() throws InterruptedException {
    while (items.isEmpty()) {
      synchronized (monitor) {
        monitor.wait(); // EXPECT: LostWakeup
      }
    }
  }
}
