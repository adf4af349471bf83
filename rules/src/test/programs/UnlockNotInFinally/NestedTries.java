package unlocknotinfinally;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** An outer finally unlocks whatever the inner try statements throw, catch or return. */
public final class NestedTries {

  private final Lock lock = new ReentrantLock();
  private final Writer out;
  private int failures;

  public NestedTries(Writer out) {
    this.out = out;
  }

  public boolean write(String text) {
    lock.lock();
    try {
      try {
        out.write(text);
        return true;
      } catch (IOException e) {
        failures++;
        return false;
      } finally {
        try {
          out.flush();
        } catch (IOException e) {
          failures++;
        }
      }
    } finally {
      lock.unlock();
    }
  }
}
