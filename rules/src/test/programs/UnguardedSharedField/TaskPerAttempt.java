package unguardedsharedfield;

import java.io.IOException;
import java.util.concurrent.ExecutorService;

/** Each attempt has a task of its own, which one thread runs; a task made once is run by many. */
public final class TaskPerAttempt {

  /** Something to be sent. */
  private static final class Task implements Runnable {
    private int left = 10;

    @Override
    public void run() {
      left--;
    }
  }

  /** Something to be sent again and again. */
  private static final class Shared implements Runnable {
    private int sent;

    @Override
    public void run() {
      sent++; // EXPECT: UnguardedSharedField
    }
  }

  private final ExecutorService executor;

  public TaskPerAttempt(ExecutorService executor) {
    this.executor = executor;
  }

  public String send(String text) {
    while (true) {
      try {
        executor.execute(new Task());
        return answer(text);
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }

  public String sendAgain(String text) {
    Shared task = new Shared();
    while (true) {
      try {
        executor.execute(task);
        return answer(text);
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }

  private static String answer(String text) throws IOException {
    if (text.isEmpty()) {
      throw new IOException("nothing to send");
    }
    return text;
  }
}
