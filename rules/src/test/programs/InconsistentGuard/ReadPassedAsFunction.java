package inconsistentguard;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Every access goes through two generic methods that hold the lock while they call a function. */
public final class ReadPassedAsFunction {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private String text = "";

  private <R> R read(Function<String, R> reader) {
    lock.readLock().lock();
    try {
      return reader.apply(text);
    } finally {
      lock.readLock().unlock();
    }
  }

  private void update(UnaryOperator<String> change) {
    lock.writeLock().lock();
    try {
      text = change.apply(text);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public int length() {
    return read(String::length);
  }

  public void append(String more) {
    update(old -> old + more);
  }

  public void shout() {
    update(old -> old + "!");
  }
}
