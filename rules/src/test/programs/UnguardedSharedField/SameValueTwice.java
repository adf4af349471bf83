package unguardedsharedfield;

/** Both threads write the same, and nobody reads it: it does not matter who comes first. */
public final class SameValueTwice {

  private boolean started;
  private Object left = new Object();
  private int last;

  public void go() {
    for (int i = 0; i < 2; i++) {
      new Thread(this::work).start();
    }
  }

  private void work() {
    started = true;
    left = null;
    last = System.identityHashCode(this) + last; // EXPECT: UnguardedSharedField
  }
}
