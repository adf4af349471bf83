package lostwakeup;

/** The turn remembers what has been signalled. */
public final class Turns {

  private final Object bell = new Object();
  private int turn;

  public void speak(int me, int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      synchronized (bell) {
        while (turn != me) {
          bell.wait();
        }
        System.out.println(me);
        turn = 1 - me;
        bell.notifyAll();
      }
    }
  }
}
