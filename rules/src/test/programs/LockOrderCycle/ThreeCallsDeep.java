package lockordercycle;

/** One edge is taken three calls below the outer lock; it is reported where the lock is taken. */
final class ThreeCallsDeep {

  private static final Object OUTER = new Object();
  private static final Object INNER = new Object();

  private static void down() {
    synchronized (OUTER) {
      one();
    }
  }

  private static void one() {
    two();
  }

  private static void two() {
    three();
  }

  private static void three() {
    synchronized (INNER) { // EXPECT: LockOrderCycle
      System.out.println("deep");
    }
  }

  private static void up() {
    synchronized (INNER) {
      synchronized (OUTER) {
        System.out.println("up");
      }
    }
  }

  public static void main(String[] args) {
    new Thread(ThreeCallsDeep::down).start();
    new Thread(ThreeCallsDeep::up).start();
  }
}
