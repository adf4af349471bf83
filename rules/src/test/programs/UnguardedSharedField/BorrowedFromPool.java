package unguardedsharedfield;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A connection is taken from the queue, used by one thread, and put back. */
final class BorrowedFromPool {

  static final class Connection {
    private int statements;
    private boolean dirty;

    void execute(String sql) {
      dirty = !sql.isEmpty();
      statements++;
    }

    void reset() {
      if (dirty) {
        dirty = false;
      }
    }
  }

  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(2);

  BorrowedFromPool() {
    for (int i = 0; i < 2; i++) {
      idle.add(new Connection());
    }
  }

  void query(String sql) {
    try {
      Connection connection = idle.take();
      try {
        connection.execute(sql);
      } finally {
        connection.reset();
        idle.put(connection);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    BorrowedFromPool pool = new BorrowedFromPool();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> pool.query("select 1")).start();
    }
  }
}
