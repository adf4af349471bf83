package unguardedsharedfield;

import java.util.concurrent.ExecutorService;

/** An executor service is a pool until something tells otherwise. */
public class PoolOfService {

  private final ExecutorService pool;
  private int seen;

  public PoolOfService(ExecutorService pool) {
    this.pool = pool;
  }

  public void twice() {
    pool.execute(() -> seen++); // EXPECT-NEAR: UnguardedSharedField
    pool.execute(() -> seen += 2);
  }
}
