package applications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A semaphore counts what is out, a lock guards what is idle; a failing factory leaks neither. */
public final class ConnectionPoolCorrect {

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

  public ConnectionPoolCorrect(int size, Supplier<Connection> factory) {
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
    lock.lock();
    try {
      Connection connection = idle.pollFirst();
      return connection != null ? connection : factory.get();
    } finally {
      lock.unlock();
    }
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
