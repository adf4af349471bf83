package notifynotheld;

/** The monitor is one object's, whatever class its methods are of. */
public final class HeldBySubclass {

  static class Base {
    void wakeAll() {
      notifyAll();
    }
  }

  static final class Sub extends Base {
    private int count;

    synchronized void add() {
      count++;
      wakeAll();
    }

    synchronized int count() throws InterruptedException {
      while (count == 0) {
        wait();
      }
      return count;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Sub sub = new Sub();
    new Thread(sub::add).start();
    System.out.println(sub.count());
  }
}
