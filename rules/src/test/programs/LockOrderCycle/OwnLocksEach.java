package lockordercycle;

/** Each thread makes its own pair of locks: threads that share no lock cannot block each other. */
final class OwnLocksEach {

  static final class Pair {
    private final Object a = new Object();
    private final Object b = new Object();

    void forth() {
      synchronized (a) {
        synchronized (b) {
          System.out.println("a then b");
        }
      }
    }

    void back() {
      synchronized (b) {
        synchronized (a) {
          System.out.println("b then a");
        }
      }
    }
  }

  private static void work() {
    Pair mine = new Pair();
    mine.forth();
    mine.back();
  }

  public static void main(String[] args) {
    new Thread(OwnLocksEach::work).start();
    new Thread(OwnLocksEach::work).start();
  }
}
