package applications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** When the factory throws, the lock of the idle list stays taken. */
public final class ConnectionPoolBroken {

  public static final class Connection {
    private int uses;

    void use() {
      uses++;
    }

    public int uses() {
      return uses;
    }
  }

  private final Semaphore free;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final Supplier<Connection> factory;

  public ConnectionPoolBroken(int size, Supplier<Connection> factory) {
    this.free = new Semaphore(size);
    this.factory = factory;
  }

  public Connection borrow() throws InterruptedException {
    free.acquire();
    boolean given = false;
    try {
      Connection connection = idleOrNew();
      connection.use();
      given = true;
      return connection;
    } finally {
      if (!given) {
        free.release();
      }
    }
  }

  private Connection idleOrNew() {
    lock.lock(); // EXPECT: UnlockNotInFinally
    Connection connection = idle.pollFirst();
    if (connection == null) {
      connection = factory.get();
    }
    lock.unlock();
    return connection;
  }

  public void giveBack(Connection connection) {
    lock.lock();
    try {
      idle.addFirst(connection);
    } finally {
      lock.unlock();
    }
    free.release();
  }
}
