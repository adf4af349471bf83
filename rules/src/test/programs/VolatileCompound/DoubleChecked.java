package volatilecompound;

/** Tested once more under the lock before it is set. */
public final class DoubleChecked {

  private volatile boolean loaded;
  private int loads;

  public void load() {
    if (!loaded) {
      synchronized (this) {
        if (!loaded) {
          loads++;
          loaded = true;
        }
      }
    }
  }

  public synchronized int loads() {
    return loads;
  }
}
