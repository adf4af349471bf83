package inconsistentguard;

import java.util.Random;

/** The one thread that warms the value up is started after the value was made, and only then. */
public final class MadeThenStarted {

  private static Random random;
  private static int uses;

  public static synchronized Random random() {
    if (random != null) {
      uses++;
      return random;
    }
    random = new Random();
    Thread warm = new Thread(() -> random.nextInt()); // EXPECT: InconsistentGuard possible review
    warm.start();
    return random;
  }

  public static synchronized int next() {
    return random().nextInt() + uses;
  }

  public static synchronized void seed(long seed) {
    random().setSeed(seed);
  }
}
