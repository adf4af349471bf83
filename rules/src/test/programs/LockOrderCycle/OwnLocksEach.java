package lockordercycle;

/** Each thread makes its own pair of locks: threads that share no lock cannot block each other. */
final class OwnLocksEach {

  private static void forth() {
    Object a = new Object();
    Object b = new Object();
    Runnable back =
        () -> {
          synchronized (b) {
            synchronized (a) {
              System.out.println("b then a");
            }
          }
        };
    synchronized (a) {
      synchronized (b) {
        System.out.println("a then b");
      }
    }
    back.run();
  }

  public static void main(String[] args) {
    new Thread(OwnLocksEach::forth).start();
    new Thread(OwnLocksEach::forth).start();
  }
}
