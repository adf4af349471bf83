package brokendoublechecked;

/** Lazy under the monitor every time: slow perhaps, right certainly. */
public final class AlwaysLocked {

  private static AlwaysLocked instance;

  private AlwaysLocked() {}

  public static synchronized AlwaysLocked get() {
    if (instance == null) {
      instance = new AlwaysLocked();
    }
    return instance;
  }
}
