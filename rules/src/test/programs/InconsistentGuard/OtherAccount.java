package inconsistentguard;

/** A transfer holds the giver's monitor and changes the taker's balance under it. */
public final class OtherAccount {

  private long balance;

  public synchronized void deposit(long amount) {
    balance += amount;
  }

  public synchronized long balance() {
    return balance;
  }

  public synchronized void transferTo(OtherAccount taker, long amount) {
    balance -= amount;
    taker.balance += amount; // EXPECT: InconsistentGuard
  }
}
