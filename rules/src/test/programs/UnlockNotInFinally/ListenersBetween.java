package unlocknotinfinally;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** A listener that throws leaves the read lock taken; adding one is done right. */
public final class ListenersBetween {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<Consumer<String>> listeners = new ArrayList<>();

  public void add(Consumer<String> listener) {
    lock.writeLock().lock();
    try {
      listeners.add(listener);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void fire(String event) {
    lock.readLock().lock(); // EXPECT: UnlockNotInFinally
    for (Consumer<String> listener : listeners) {
      listener.accept(event);
    }
    lock.readLock().unlock();
  }
}
