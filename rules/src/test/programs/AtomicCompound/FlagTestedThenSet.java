package atomiccompound;

import java.util.concurrent.atomic.AtomicBoolean;

/** Both threads may find the flag down. */
final class FlagTestedThenSet {

  private final AtomicBoolean done = new AtomicBoolean();

  void once() {
    if (!done.get()) {
      done.set(true); // EXPECT: AtomicCompound
      System.out.println("once");
    }
  }

  public static void main(String[] args) {
    FlagTestedThenSet shared = new FlagTestedThenSet();
    new Thread(shared::once).start();
    new Thread(shared::once).start();
  }
}
