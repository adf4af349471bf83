package unlocknotinfinally;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Only IOException is caught: a runtime exception of the writer goes past the unlock. */
public final class CatchWithoutFinally {

  private final Lock lock = new ReentrantLock();

  public void write(Writer out, String text) {
    lock.lock(); // EXPECT: UnlockNotInFinally
    try {
      out.write(text);
    } catch (IOException e) {
      System.err.println("write failed");
    }
    lock.unlock();
  }
}
