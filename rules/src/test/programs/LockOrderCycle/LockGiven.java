package lockordercycle;

/** Both parts have got one lock from their owner: what looks like two locks may be one. */
public final class LockGiven {

  static final class Members {
    final Object serviceLock;
    private final Joins joins;
    private int count;

    Members(Object serviceLock, Joins joins) {
      this.serviceLock = serviceLock;
      this.joins = joins;
    }

    void update() {
      synchronized (serviceLock) {
        count++;
        joins.reset();
      }
    }

    void forget() {
      synchronized (serviceLock) { // EXPECT: LockOrderCycle possible review
        count = 0;
      }
    }
  }

  static final class Joins {
    final Object serviceLock;
    private int running;

    Joins(Object serviceLock) {
      this.serviceLock = serviceLock;
    }

    void reset() {
      synchronized (serviceLock) {
        running = 0;
      }
    }

    void start(Members members) {
      synchronized (serviceLock) {
        running++;
        members.forget();
      }
    }
  }

  private final Object lock = new Object();
  private final Joins joins = new Joins(lock);
  private final Members members = new Members(lock, joins);

  public void join() {
    joins.start(members);
  }

  public void update() {
    members.update();
  }
}
