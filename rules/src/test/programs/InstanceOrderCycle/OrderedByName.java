package instanceordercycle;

/** The name, which is unique and final, decides which of the two is locked first. */
public final class OrderedByName {

  private final String name;
  private long balance;

  public OrderedByName(String name) {
    this.name = name;
  }

  public static void transfer(OrderedByName from, OrderedByName to, long amount) {
    int order = from.name.compareTo(to.name);
    if (order == 0) {
      return;
    }
    OrderedByName first = order < 0 ? from : to;
    OrderedByName second = order < 0 ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.balance -= amount;
        to.balance += amount;
      }
    }
  }
}
