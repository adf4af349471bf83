//! unordered proven unordered
package textbook;

/** Double-checked locking over a plain field. */
final class DoubleChecked {

  private static DoubleChecked instance;

  private final int[] data = new int[4];
  private int size;

  private DoubleChecked() {
    size = data.length;
  }

  static DoubleChecked instance() {
    if (instance == null) { //# B read DoubleChecked instance textbook.DoubleChecked.instance
      synchronized (DoubleChecked.class) {
        if (instance == null) {
          instance = new DoubleChecked(); //# A write DoubleChecked instance textbook.DoubleChecked.instance
        }
      }
    }
    return instance; //# B read DoubleChecked instance textbook.DoubleChecked.instance
  }

  public static void main(String[] args) throws InterruptedException {
    Threads.run(Threads.count(args), DoubleChecked::instance);
    System.out.println("done");
  }
}
