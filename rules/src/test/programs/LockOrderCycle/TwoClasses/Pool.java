package lockordercycle.twoclasses;

/**
 * Pool and factory call each other's synchronized methods: one thread holds the factory and wants
 * the pool, another holds the pool and wants the factory.
 */
public final class Pool {

  private final Factory factory = new Factory(this);
  private int size;

  public Factory factory() {
    return factory;
  }

  public synchronized void added() {
    size++;
  }

  public synchronized void evict() {
    size--;
    factory.lost();
  }
}
