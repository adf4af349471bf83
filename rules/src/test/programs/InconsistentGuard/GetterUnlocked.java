package inconsistentguard;

/** Deposits hold the monitor, the getter does not: it may read an old balance, a long even torn. */
public final class GetterUnlocked {

  private long balance;

  public synchronized void deposit(long amount) {
    balance += amount;
  }

  public synchronized void withdraw(long amount) {
    balance -= amount;
  }

  public long balance() {
    return balance; // EXPECT: InconsistentGuard
  }
}
