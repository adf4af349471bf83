package permitleak;

import java.util.concurrent.Semaphore;

/** A refused request keeps its permit. */
public final class EarlyReturn {

  private final Semaphore slots = new Semaphore(4);
  private int served;

  public boolean serve(String request) throws InterruptedException {
    slots.acquire(); // EXPECT: PermitLeak likely
    if (request.isEmpty()) {
      return false;
    }
    work(request);
    slots.release();
    return true;
  }

  private void work(String request) {
    System.out.println(request);
  }
}
