package lockordercycle;

/** The second thread starts after the first has ended: the two orders never meet. */
final class OneAfterTheOther {

  private static final Object A = new Object();
  private static final Object B = new Object();

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(OneAfterTheOther::forth);
    first.start();
    first.join();
    Thread second = new Thread(OneAfterTheOther::back);
    second.start();
    second.join();
  }

  private static void forth() {
    synchronized (A) {
      synchronized (B) {
        System.out.println("A then B");
      }
    }
  }

  private static void back() {
    synchronized (B) {
      synchronized (A) {
        System.out.println("B then A");
      }
    }
  }
}
