package inconsistentguard;

/** A subclass writes the field of the class above without its lock. */
public class NestedSubclass {
  protected int balance;

  public synchronized void deposit(int n) {
    balance += n;
  }

  public synchronized int balance() {
    return balance;
  }
  public static class Fast extends NestedSubclass {
    public void bonus() {
      balance += 10; // EXPECT: InconsistentGuard
    }
  }
}
