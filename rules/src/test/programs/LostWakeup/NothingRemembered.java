package lostwakeup;

/** Rings and then waits to be rung: whoever rings last waits for ever. */
public final class NothingRemembered {

  private final Object bell = new Object();

  public void speak(int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      synchronized (bell) {
        System.out.println(i);
        bell.notify();
        bell.wait(); // EXPECT: LostWakeup likely
      }
    }
  }
}
