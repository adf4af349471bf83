package permitleak;

import java.util.concurrent.Semaphore;

/** No permits at first: acquire waits for another thread's release, and nothing is owed. */
public final class UsedAsSignal {

  public static void main(String[] args) throws InterruptedException {
    Semaphore done = new Semaphore(0);
    for (int i = 0; i < 3; i++) {
      new Thread(
              () -> {
                System.out.println("part");
                done.release();
              })
          .start();
    }
    done.acquire(3);
    System.out.println("all");
  }
}
