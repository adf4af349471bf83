package inconsistentguard;

/** Every write is locked, the read it depends on is not: two threads can write the same value. */
final class ReadOutsideWriteInside {

  private static final Object LOCK = new Object();
  private static int counter;

  static void work() {
    int temp = counter; // EXPECT: InconsistentGuard
    temp += 1;
    synchronized (LOCK) {
      counter = temp;
    }
  }

  public static void main(String[] args) {
    new Thread(ReadOutsideWriteInside::work).start();
    new Thread(ReadOutsideWriteInside::work).start();
  }
}
