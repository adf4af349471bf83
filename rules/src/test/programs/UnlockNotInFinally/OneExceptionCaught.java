package unlocknotinfinally;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The catch clause unlocks for an IOException; an unchecked one passes it by. */
public final class OneExceptionCaught {

  private final Lock lock = new ReentrantLock();
  private final Writer out;

  public OneExceptionCaught(Writer out) {
    this.out = out;
  }

  public boolean write(String text) {
    lock.lock(); // EXPECT: UnlockNotInFinally
    try {
      out.write(text);
    } catch (IOException e) {
      lock.unlock();
      return false;
    }
    lock.unlock();
    return true;
  }
}
