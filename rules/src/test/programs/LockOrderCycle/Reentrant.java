package lockordercycle;

/** One monitor taken again by its holder is no second lock. */
public final class Reentrant {

  private int value;

  public synchronized void outer() {
    inner();
    value++;
  }

  public synchronized void inner() {
    value--;
    if (value > 0) {
      outer();
    }
  }
}
