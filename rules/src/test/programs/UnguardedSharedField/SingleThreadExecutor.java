package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All tasks that touch the field run one after the other in the only worker of one executor. */
final class SingleThreadExecutor {

  private final ExecutorService loop = Executors.newSingleThreadExecutor();
  private int handled;

  void accept(int event) {
    loop.execute(
        () -> {
          handled += event;
          System.out.println(handled);
        });
  }

  public static void main(String[] args) {
    SingleThreadExecutor server = new SingleThreadExecutor();
    server.accept(1);
    server.accept(2);
    server.loop.shutdown();
  }
}
