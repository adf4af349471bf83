package instanceordercycle;

/** All transfers pass one static gate, so no two of them hold account locks at the same time. */
public final class GlobalGate {

  private static final Object GATE = new Object();

  private long balance;

  public static void transfer(GlobalGate from, GlobalGate to, long amount) {
    synchronized (GATE) {
      synchronized (from) {
        synchronized (to) {
          from.balance -= amount;
          to.balance += amount;
        }
      }
    }
  }
}
