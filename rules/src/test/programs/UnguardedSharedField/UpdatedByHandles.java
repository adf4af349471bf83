package unguardedsharedfield;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** Each field is changed in one step by its handle or updater only. */
public final class UpdatedByHandles implements Runnable {

  private static final VarHandle HITS;
  private static final AtomicIntegerFieldUpdater<UpdatedByHandles> STATE =
      AtomicIntegerFieldUpdater.newUpdater(UpdatedByHandles.class, "state");
  private static final AtomicReferenceFieldUpdater<UpdatedByHandles, String> NAME =
      AtomicReferenceFieldUpdater.newUpdater(UpdatedByHandles.class, String.class, "name");

  static {
    try {
      HITS = MethodHandles.lookup().findVarHandle(UpdatedByHandles.class, "hits", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private int hits;
  private volatile int state;
  private volatile String name = "";

  @Override
  public void run() {
    int seen;
    do {
      seen = (int) HITS.getVolatile(this);
    } while (!HITS.compareAndSet(this, seen, seen + 1));
    if (STATE.compareAndSet(this, 0, 1)) {
      NAME.set(this, "first");
    }
    NAME.getAndUpdate(this, old -> old + ".");
    while (true) {
      int old = state;
      if (old > 10 || STATE.compareAndSet(this, old, old + 1)) {
        break;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    UpdatedByHandles shared = new UpdatedByHandles();
    Thread first = new Thread(shared);
    Thread second = new Thread(shared);
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(shared.hits + shared.name + shared.state);
  }
}
