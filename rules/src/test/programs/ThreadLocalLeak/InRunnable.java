package threadlocalleak;

import java.util.concurrent.Executor;

/** A task class of its own, given to an executor that the caller owns. */
public final class InRunnable implements Runnable {

  private static final ThreadLocal<byte[]> BUFFER = new ThreadLocal<>();

  @Override
  public void run() {
    BUFFER.set(new byte[1 << 20]); // EXPECT: ThreadLocalLeak
    System.out.println("filled");
  }

  static void begin(Executor executor) {
    executor.execute(new InRunnable());
  }
}
