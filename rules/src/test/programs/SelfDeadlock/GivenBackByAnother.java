package selfdeadlock;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** One permit handed back and forth: the second acquire waits for what the task gives back. */
public final class GivenBackByAnother {

  private final Semaphore turn = new Semaphore(1);

  public void run(Executor executor) throws InterruptedException {
    turn.acquire();
    executor.execute(turn::release);
    turn.acquire();
    System.out.println("the task has run");
    turn.release();
  }
}
