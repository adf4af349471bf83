package lockordercycle.twoclasses;

/** Makes connections for one pool and is told by the pool when one is lost. */
public final class Factory {

  private final Pool pool;
  private int made;

  public Factory(Pool pool) {
    this.pool = pool;
  }

  public synchronized void make() {
    made++;
    pool.added(); // EXPECT: LockOrderCycle
  }

  public synchronized void lost() {
    made--;
  }
}
