package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** write() looks at the closed flag before it takes the lock under which close() sets it. */
public final class ClosedCheckedOutside {

  private final Object lock = new Object();
  private final List<String> lines = new ArrayList<>();
  private boolean closed;

  public void write(String line) {
    if (closed) { // EXPECT: InconsistentGuard
      throw new IllegalStateException("closed");
    }
    synchronized (lock) {
      lines.add(line);
    }
  }

  public void close() {
    synchronized (lock) {
      closed = true;
      lines.clear();
    }
  }

  public boolean isClosed() {
    synchronized (lock) {
      return closed;
    }
  }
}
