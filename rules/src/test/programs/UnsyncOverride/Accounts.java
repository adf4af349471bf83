package unsyncoverride;

/** Deposits are synchronized, but not in the account that counts them as well. */
final class Accounts {

  static class Account {
    private long balance;

    public synchronized void deposit(long amount) {
      balance += amount;
    }

    public synchronized long balance() {
      return balance;
    }
  }

  static final class CountingAccount extends Account {
    private int deposits;

    @Override
    public void deposit(long amount) {
      deposits++; // EXPECT: UnsyncOverride possible
      super.deposit(amount);
    }
  }

  static class PassingAccount extends Account {
    @Override
    public long balance() {
      return super.balance();
    }
  }

  static final class LateAccount extends PassingAccount {
    private long late;

    @Override
    public void deposit(long amount) {
      late = amount; // EXPECT: UnsyncOverride possible
    }
  }

  public static void main(String[] args) {
    Account account = new CountingAccount();
    account.deposit(1);
    new LateAccount().deposit(1);
    System.out.println(account.balance());
  }
}
