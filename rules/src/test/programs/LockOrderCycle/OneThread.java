package lockordercycle;

/** Both orders are taken by main alone; the other thread only ever holds one lock. */
final class OneThread {

  private static final Object A = new Object();
  private static final Object B = new Object();

  public static void main(String[] args) {
    new Thread(OneThread::onlyA).start();
    synchronized (A) {
      synchronized (B) {
        System.out.println("A then B");
      }
    }
    synchronized (B) {
      synchronized (A) {
        System.out.println("B then A");
      }
    }
  }

  private static void onlyA() {
    synchronized (A) {
      System.out.println("A");
    }
  }
}
