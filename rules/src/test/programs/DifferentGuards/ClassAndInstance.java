package differentguards;

/** A static synchronized method locks the class, the other a lock of its own. */
final class ClassAndInstance {

  private static final Object LOCK = new Object();
  private static int total;

  static synchronized void add(int n) {
    total += n; // EXPECT: DifferentGuards
  }

  static void reset() {
    synchronized (LOCK) {
      total = 0;
    }
  }

  public static void main(String[] args) {
    new Thread(() -> add(1)).start();
    new Thread(ClassAndInstance::reset).start();
  }
}
