package lockleak;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * As kotlinc inlines {@code rw.read { ... }} and {@code rw.write { ... }}: the latter first gives
 * back all read locks that the thread holds, and takes as many again before it gives back the
 * write lock.
 */
public final class KotlinWriteHoldsReaders {

  private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
  private final Map<String, String> values = new HashMap<>();

  public final String get(String key) {
    Lock var2 = (Lock) this.rw.readLock();
    var2.lock();
    String var5;
    try {
      int $i$a$_read_KotlinWriteHoldsReaders$get$1 = 0;
      var5 = this.values.get(key);
    } finally {
      var2.unlock();
    }
    return var5;
  }

  public final void put(String key, String value) {
    ReentrantReadWriteLock var3 = this.rw;
    ReentrantReadWriteLock.ReadLock var4 = var3.readLock();
    int var5 = 0;
    int var6 = var3.getWriteHoldCount() == 0 ? var3.getReadHoldCount() : 0;
    while (var5 < var6) {
      var4.unlock();
      ++var5;
    }
    ReentrantReadWriteLock.WriteLock var13 = var3.writeLock();
    var13.lock();
    try {
      int $i$a$_write_KotlinWriteHoldsReaders$put$1 = 0;
      this.values.put(key, value);
    } finally {
      int var9 = 0;
      while (var9 < var6) {
        var4.lock();
        ++var9;
      }
      var13.unlock();
    }
  }
}
