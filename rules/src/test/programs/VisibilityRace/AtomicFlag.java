package visibilityrace;

import java.util.concurrent.atomic.AtomicBoolean;

/** An AtomicBoolean has the memory effects of a volatile. */
final class AtomicFlag {

  private static final AtomicBoolean STOP = new AtomicBoolean();

  public static void main(String[] args) {
    new Thread(
            () -> {
              while (!STOP.get()) {
                Thread.onSpinWait();
              }
            })
        .start();
    STOP.set(true);
  }
}
