package instanceordercycle;

/** The same with monitors, and both directions are seen to run at once. */
final class TransferMonitors {

  static final class Account {
    long balance;
  }

  static void transfer(Account from, Account to, long amount) {
    synchronized (from) {
      synchronized (to) { // EXPECT: InstanceOrderCycle
        from.balance -= amount;
        to.balance += amount;
      }
    }
  }

  public static void main(String[] args) {
    Account a = new Account();
    Account b = new Account();
    new Thread(() -> transfer(a, b, 1)).start();
    new Thread(() -> transfer(b, a, 2)).start();
  }
}
