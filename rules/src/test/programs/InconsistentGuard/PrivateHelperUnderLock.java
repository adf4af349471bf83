package inconsistentguard;

/** The private helpers take no lock because each of their callers holds it. */
public final class PrivateHelperUnderLock {

  private int head;
  private int tail;

  public synchronized void push() {
    tail = next(tail);
    fix();
  }

  public synchronized void pop() {
    head = next(head);
    fix();
  }

  private void fix() {
    if (head == tail) {
      head = 0;
      tail = 0;
    }
  }

  private static int next(int index) {
    return (index + 1) % 16;
  }
}
