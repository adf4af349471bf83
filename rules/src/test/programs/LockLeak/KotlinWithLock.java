package lockleak;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** As kotlinc inlines {@code lock.withLock { ... }}: the lock in a local of its interface's type. */
public final class KotlinWithLock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = this.lock.newCondition();
  private final ArrayDeque<String> items = new ArrayDeque<>();

  public final void put(String item) {
    Lock var2 = (Lock) this.lock;
    var2.lock();
    try {
      int $i$a$_withLock_KotlinWithLock$put$1 = 0;
      this.items.addLast(item);
      this.filled.signal();
      Object var5 = null;
    } finally {
      var2.unlock();
    }
  }

  public final String take() throws InterruptedException {
    Lock var1 = (Lock) this.lock;
    var1.lock();
    String var4;
    try {
      int $i$a$_withLock_KotlinWithLock$take$1 = 0;
      while (this.items.isEmpty()) {
        this.filled.await();
      }
      var4 = this.items.removeFirst();
    } finally {
      var1.unlock();
    }
    return var4;
  }
}
