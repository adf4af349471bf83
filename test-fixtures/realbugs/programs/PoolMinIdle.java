import org.apache.commons.pool.BaseKeyedPoolableObjectFactory;
import org.apache.commons.pool.impl.GenericKeyedObjectPool;

/** The number of idle objects is changed while the pool evicts. */
public final class PoolMinIdle {
  public static void main(String[] args) throws Exception {
    GenericKeyedObjectPool pool =
        new GenericKeyedObjectPool(
            new BaseKeyedPoolableObjectFactory() {
              @Override
              public Object makeObject(Object key) {
                return new Object();
              }
            });
    pool.setMinEvictableIdleTimeMillis(1);
    pool.setNumTestsPerEvictionRun(4);
    for (int i = 0; i < 8; i++) {
      pool.addObject("key " + i);
    }
    Thread.sleep(5); // so that they have been idle for longer than they may
    Thread evictor = new Thread(() -> evict(pool));
    Thread setter = new Thread(() -> set(pool));
    evictor.start();
    setter.start();
    evictor.join();
    setter.join();
  }

  private static void evict(GenericKeyedObjectPool pool) {
    for (int i = 0; i < 20; i++) {
      try {
        pool.evict();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void set(GenericKeyedObjectPool pool) {
    for (int i = 0; i < 20; i++) {
      pool.setMinIdle(1 + i % 2);
    }
  }
}
