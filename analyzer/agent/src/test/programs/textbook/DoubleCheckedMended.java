//! unordered reached
package textbook;

/** Double-checked locking over a volatile field. */
final class DoubleCheckedMended {

  private static volatile DoubleCheckedMended instance;

  private final int[] data = new int[4];
  private int size;

  private DoubleCheckedMended() {
    size = data.length;
  }

  static DoubleCheckedMended instance() {
    if (instance == null) { //# B read DoubleCheckedMended instance textbook.DoubleCheckedMended.instance
      synchronized (DoubleCheckedMended.class) {
        if (instance == null) {
          instance = new DoubleCheckedMended(); //# A write DoubleCheckedMended instance textbook.DoubleCheckedMended.instance
        }
      }
    }
    return instance; //# B read DoubleCheckedMended instance textbook.DoubleCheckedMended.instance
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Threads.count(args), DoubleCheckedMended::instance);
    System.out.println("done");
  }
}
