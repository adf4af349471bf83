package atomiccompound;

import java.util.concurrent.atomic.AtomicBoolean;

/** The answer is kept in a variable before it decides. */
public final class ConditionInVariable {

  private final AtomicBoolean done = new AtomicBoolean();

  public void once(Runnable work) {
    boolean first = !done.get();
    if (first) {
      done.set(true); // EXPECT: AtomicCompound
      work.run();
    }
  }

  public static void main(String[] args) {
    ConditionInVariable shared = new ConditionInVariable();
    new Thread(() -> shared.once(() -> System.out.println("one"))).start();
    new Thread(() -> shared.once(() -> System.out.println("two"))).start();
  }
}
