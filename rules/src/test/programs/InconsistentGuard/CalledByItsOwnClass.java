package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/**
 * Others use the class, but not the two methods without a lock: one is called by its own class, and
 * may be public by chance; the other is there for somebody who is not seen.
 */
public final class CalledByItsOwnClass {

  private final List<String> entries = new ArrayList<>();
  private long limit = 100;

  public synchronized void add(String entry) {
    entries.add(entry);
    warn();
  }

  public synchronized void remove(String entry) {
    entries.remove(entry);
    warn();
  }

  public synchronized boolean has(String entry) {
    return entries.contains(entry);
  }

  public void check() {
    warn();
  }

  public void warn() {
    if (entries.size() > 100) { // EXPECT: InconsistentGuard possible review
      System.out.println("full");
    }
  }

  public synchronized void limit(long newLimit) {
    limit = newLimit;
  }

  public synchronized boolean isBelow(long size) {
    return size < limit;
  }

  public long limit() {
    return limit; // EXPECT: InconsistentGuard likely
  }
}

/** Uses the other class. */
final class UsesOtherClass {

  private final CalledByItsOwnClass other = new CalledByItsOwnClass();

  void use() {
    other.add("a");
    other.remove("a");
    other.check();
  }
}
