package instanceordercycle;

/** The second monitor is that of a synchronized method of the other account. */
public final class ThroughCallee {

  private long balance;

  public synchronized void credit(long amount) {
    balance += amount;
  }

  public void payTo(ThroughCallee other, long amount) {
    synchronized (this) {
      balance -= amount;
      other.credit(amount); // EXPECT: InstanceOrderCycle
    }
  }
}
