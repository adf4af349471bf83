package instanceordercycle;

/** The same order by id, written as two branches with monitors. */
public final class OrderedByBranch {

  private final long id;
  private long balance;

  public OrderedByBranch(long id) {
    this.id = id;
  }

  public static void transfer(OrderedByBranch from, OrderedByBranch to, long amount) {
    if (from.id < to.id) {
      synchronized (from) {
        synchronized (to) {
          move(from, to, amount);
        }
      }
    } else {
      synchronized (to) {
        synchronized (from) {
          move(from, to, amount);
        }
      }
    }
  }

  private static void move(OrderedByBranch from, OrderedByBranch to, long amount) {
    from.balance -= amount;
    to.balance += amount;
  }
}
