package unguardedsharedfield;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A volatile changed through an updater and a plain field only touched through a VarHandle's atomics. */
final class FieldUpdater {

  private static final AtomicIntegerFieldUpdater<FieldUpdater> HITS =
      AtomicIntegerFieldUpdater.newUpdater(FieldUpdater.class, "hits");
  private static final VarHandle MISSES;

  static {
    try {
      MISSES = MethodHandles.lookup().findVarHandle(FieldUpdater.class, "misses", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int hits;
  private int misses;

  void count(boolean hit) {
    if (hit) {
      HITS.incrementAndGet(this);
    } else {
      MISSES.getAndAdd(this, 1);
    }
  }

  public static void main(String[] args) {
    FieldUpdater shared = new FieldUpdater();
    new Thread(() -> shared.count(true)).start();
    new Thread(() -> shared.count(false)).start();
    System.out.println(shared.hits + (int) MISSES.getVolatile(shared));
  }
}
