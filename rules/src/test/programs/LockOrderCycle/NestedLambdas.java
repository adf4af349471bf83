package lockordercycle;

import java.util.function.IntSupplier;

/** Helpers run a lambda under their lock; two callers nest them in opposite ways. */
public final class NestedLambdas {

  private final Object names = new Object();
  private final Object sizes = new Object();

  private int withNames(IntSupplier action) {
    synchronized (names) { // EXPECT: LockOrderCycle
      return action.getAsInt();
    }
  }

  private int withSizes(IntSupplier action) {
    synchronized (sizes) {
      return action.getAsInt();
    }
  }

  public int forward() {
    return withNames(() -> withSizes(() -> 1));
  }

  public int backward() {
    return withSizes(() -> withNames(() -> 2));
  }
}
