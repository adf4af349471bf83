package threadlocalleak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The common pool's threads keep it, too. */
public final class InStage {

  private final ThreadLocal<Integer> depth = new ThreadLocal<>();
  private final Executor executor = Executors.newCachedThreadPool(Thread::new);

  public CompletableFuture<Void> begin() {
    return CompletableFuture.runAsync(() -> depth.set(1), executor); // EXPECT: ThreadLocalLeak
  }
}
