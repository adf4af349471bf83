package unlocknotinfinally;

import com.sun.net.httpserver.HttpServer;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is released in a finally; before the try stands a call of a library that nobody knows. */
public final class LibraryCallBeforeTry {

  private final ReentrantLock lock = new ReentrantLock();
  private final HttpServer server;
  private int runs;

  public LibraryCallBeforeTry(HttpServer server) {
    this.server = server;
  }

  public void beforeTry(Runnable action) {
    lock.lock(); // EXPECT: UnlockNotInFinally possible review
    server.setExecutor(null);
    try {
      runs++;
      action.run();
    } finally {
      lock.unlock();
    }
  }

  public int noFinally() {
    lock.lock(); // EXPECT: UnlockNotInFinally likely
    server.setExecutor(null);
    int now = runs;
    lock.unlock();
    return now;
  }
}
