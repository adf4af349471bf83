package lockordercycle;

/** Orders call the stock, the stock the audit, the audit the orders: a round of three. */
public final class ThreeServices {

  private ThreeServices() {}

  public static final class Orders {
    private Stock stock;
    private int open;

    public synchronized void stock(Stock newStock) {
      stock = newStock;
    }

    public synchronized void place() {
      open++;
      stock.reserve(); // EXPECT-NEAR: LockOrderCycle
    }

    public synchronized int open() {
      return open;
    }
  }

  public static final class Stock {
    private final Audit audit;
    private int reserved;

    public Stock(Audit audit) {
      this.audit = audit;
    }

    public synchronized void reserve() {
      reserved++;
    }

    public synchronized void count() {
      audit.note(reserved);
    }
  }

  public static final class Audit {
    private final Orders orders;
    private int last;

    public Audit(Orders orders) {
      this.orders = orders;
    }

    public synchronized void note(int value) {
      last = value;
    }

    public synchronized int report() {
      return last + orders.open();
    }
  }
}
