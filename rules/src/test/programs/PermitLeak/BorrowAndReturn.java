package permitleak;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** A pool: borrow takes the permit for the caller, giveBack is its partner. */
public final class BorrowAndReturn {

  private final Semaphore available = new Semaphore(2);
  private final Queue<String> items = new LinkedBlockingQueue<>(List.of("a", "b"));

  public String borrow() throws InterruptedException {
    available.acquire();
    return items.remove();
  }

  public void giveBack(String item) {
    items.add(item);
    available.release();
  }
}
