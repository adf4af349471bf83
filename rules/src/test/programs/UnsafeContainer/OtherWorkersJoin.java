package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** Joined is one worker, read is the list of another: the end of a thread goes by its class. */
public final class OtherWorkersJoin {

  public static final class Worker extends Thread {
    private final List<String> done = new ArrayList<>();

    @Override
    public void run() {
      done.add("work"); // MISS: UnsafeContainer the end of a thread is known by its class or field
    }

    /** Waits for another worker, not for this one. */
    public int doneAfter(Worker other) throws InterruptedException {
      other.join();
      return done.size();
    }
  }

  private final Worker first = new Worker();
  private final Worker second = new Worker();

  public int go() throws InterruptedException {
    first.start();
    second.start();
    return first.doneAfter(second);
  }
}
