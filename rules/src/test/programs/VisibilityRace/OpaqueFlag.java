package visibilityrace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Every access to the flag goes through a VarHandle, which is enough to be seen in the end. */
final class OpaqueFlag implements Runnable {

  private static final VarHandle STOP;

  static {
    try {
      STOP = MethodHandles.lookup().findVarHandle(OpaqueFlag.class, "stop", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private boolean stop;

  @Override
  public void run() {
    while (!(boolean) STOP.getOpaque(this)) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) {
    OpaqueFlag worker = new OpaqueFlag();
    new Thread(worker).start();
    STOP.setOpaque(worker, true);
  }
}
