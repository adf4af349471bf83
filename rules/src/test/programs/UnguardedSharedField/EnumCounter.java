package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Enum constants are global objects: their mutable state is shared by every thread. */
final class EnumCounter {

  enum Level {
    INFO,
    WARN;

    private int used;

    void use() {
      used++; // EXPECT: UnguardedSharedField
    }
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.submit(() -> Level.INFO.use());
    pool.submit(() -> Level.INFO.use());
    pool.shutdown();
  }
}
