package unguardedsharedfield;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The payload is written before a release and read after the acquire that saw it. */
final class ReleasedByVarHandle {

  private static final VarHandle READY;

  static {
    try {
      READY =
          MethodHandles.lookup()
              .findVarHandle(ReleasedByVarHandle.class, "ready", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private boolean ready;
  private int payload;

  void publish(int value) {
    payload = value;
    READY.setRelease(this, true);
  }

  int await() {
    while (!(boolean) READY.getAcquire(this)) {
      Thread.onSpinWait();
    }
    return payload;
  }

  public static void main(String[] args) {
    ReleasedByVarHandle box = new ReleasedByVarHandle();
    new Thread(() -> box.publish(42)).start();
    System.out.println(box.await());
  }
}
