package waitnotinloop;

/** The yoda condition with the wait in the else branch: still tested once only. */
final class ElseWait {

  private static final Object LOCK = new Object();
  private static boolean ready;

  public static void main(String[] args) throws InterruptedException {
    new Thread(ElseWait::publish).start();
    synchronized (LOCK) {
      if (true == ready) {
        System.out.println("at once");
      } else {
        LOCK.wait(); // EXPECT: WaitNotInLoop
        System.out.println("later");
      }
    }
  }

  private static void publish() {
    synchronized (LOCK) {
      ready = true;
      LOCK.notifyAll();
    }
  }
}
