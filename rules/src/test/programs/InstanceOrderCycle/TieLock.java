package instanceordercycle;

/** Ordered by identity hash; where two hashes are equal a third lock decides. */
public final class TieLock {

  private static final Object TIE = new Object();

  private int value;

  public static void copy(TieLock from, TieLock to) {
    int fromHash = System.identityHashCode(from);
    int toHash = System.identityHashCode(to);
    if (fromHash < toHash) {
      synchronized (from) {
        synchronized (to) {
          to.value = from.value;
        }
      }
    } else if (fromHash > toHash) {
      synchronized (to) {
        synchronized (from) {
          to.value = from.value;
        }
      }
    } else {
      synchronized (TIE) {
        synchronized (from) {
          synchronized (to) {
            to.value = from.value;
          }
        }
      }
    }
  }
}
