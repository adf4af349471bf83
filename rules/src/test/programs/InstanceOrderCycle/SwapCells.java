package instanceordercycle;

/** A static swap locks its two arguments in the order in which it was given them. */
public final class SwapCells {

  private int value;

  public synchronized void set(int newValue) {
    value = newValue;
  }

  public static void swap(SwapCells one, SwapCells two) {
    synchronized (one) {
      synchronized (two) { // EXPECT: InstanceOrderCycle
        int kept = one.value;
        one.value = two.value;
        two.value = kept;
      }
    }
  }
}
