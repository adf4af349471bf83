package unlocknotinfinally;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A TreeMap throws on a null key; the read lock then keeps every writer out. */
public final class ReadLockBetween {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> names = new TreeMap<>();

  public String find(String key) {
    lock.readLock().lock(); // EXPECT: UnlockNotInFinally
    String name = names.get(key);
    lock.readLock().unlock();
    return name;
  }
}
