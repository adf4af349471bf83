package lockordercycle;

/** Three locks in a ring: no two threads alone can block each other, all three can. */
final class Ring {

  private static final Object RED = new Object();
  private static final Object GREEN = new Object();
  private static final Object BLUE = new Object();

  static void first() {
    synchronized (RED) {
      synchronized (GREEN) { // EXPECT: LockOrderCycle
        System.out.println("red, green");
      }
    }
  }

  static void second() {
    synchronized (GREEN) {
      synchronized (BLUE) {
        System.out.println("green, blue");
      }
    }
  }

  static void third() {
    synchronized (BLUE) {
      synchronized (RED) {
        System.out.println("blue, red");
      }
    }
  }

  public static void main(String[] args) {
    new Thread(Ring::first).start();
    new Thread(Ring::second).start();
    new Thread(Ring::third).start();
  }
}
