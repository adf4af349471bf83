package instanceordercycle;

/** The two arguments are always the same two objects in the same order. */
final class FixedPair {

  private static final FixedPair CHECKING = new FixedPair();
  private static final FixedPair SAVINGS = new FixedPair();

  private long balance;

  private static void move(FixedPair from, FixedPair to, long amount) {
    synchronized (from) {
      synchronized (to) {
        from.balance -= amount;
        to.balance += amount;
      }
    }
  }

  public static void main(String[] args) {
    new Thread(() -> move(CHECKING, SAVINGS, 10)).start();
    new Thread(() -> move(CHECKING, SAVINGS, 20)).start();
  }
}
