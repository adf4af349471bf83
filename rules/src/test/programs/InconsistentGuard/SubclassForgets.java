package inconsistentguard;

/** The superclass locks at every access of count; the subclass changes it without the lock. */
public class SubclassForgets {

  protected int count;

  public synchronized void add(int n) {
    count += n;
  }

  public synchronized int count() {
    return count;
  }

  public synchronized void clear() {
    count = 0;
  }

  public static final class Doubling extends SubclassForgets {
    public void twice() {
      count *= 2; // EXPECT: InconsistentGuard
    }
  }
}
