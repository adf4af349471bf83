package inconsistentguard;

/** Every access holds the monitor, whether by a synchronized method or by a block on this. */
public final class AllGuarded {

  private long balance;

  public AllGuarded(long opening) {
    balance = opening;
  }

  public synchronized void deposit(long amount) {
    balance += amount;
  }

  public long balance() {
    synchronized (this) {
      return balance;
    }
  }
}
