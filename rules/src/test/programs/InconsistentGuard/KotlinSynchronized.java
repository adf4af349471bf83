package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/**
 * As kotlinc writes {@code synchronized(lock) { ... }}: the lock in a local, the block inlined with
 * a marker variable, the block's value kept until the lock is given back.
 */
public final class KotlinSynchronized {

  private final Object lock = new Object();
  private final List<String> names = new ArrayList<>();
  private int changes;

  public final void add(String name) {
    Object var2 = this.lock;
    synchronized (var2) {
      int $i$a$_synchronized_KotlinSynchronized$add$1 = 0;
      this.names.add(name);
      int var4 = this.changes;
      this.changes = var4 + 1;
      Object var6 = null;
    }
  }

  public final int getChanges() {
    Object var1 = this.lock;
    int var3;
    synchronized (var1) {
      int $i$a$_synchronized_KotlinSynchronized$getChanges$1 = 0;
      var3 = this.changes;
    }
    return var3;
  }

  public final List<String> snapshot() {
    Object $this$snapshot = this.lock;
    synchronized ($this$snapshot) {
      List<String> var2 = new ArrayList<>(this.names);
      return var2;
    }
  }

  public final int size() {
    return this.names.size(); // EXPECT: InconsistentGuard
  }
}
