package brokendoublechecked;

/** A flag that tells of nothing but itself, one that tells of a map, and a getter that locks. */
public final class NumberAlone {

  private boolean warned;
  private boolean loaded;
  private String[] names = {};
  private Object request;

  public void warn() {
    if (!warned) { // EXPECT: BrokenDoubleChecked possible review
      synchronized (this) {
        if (!warned) {
          System.err.println("slow");
          warned = true;
        }
      }
    }
  }

  public int size() {
    if (!loaded) { // EXPECT: BrokenDoubleChecked
      synchronized (this) {
        if (!loaded) {
          names = new String[] {"a", "b"};
          loaded = true;
        }
      }
    }
    return names.length; // EXPECT: InconsistentGuard possible review
  }

  public void request(Object made) {
    if (request() == null) {
      synchronized (this) {
        if (request == null) {
          request = made;
        }
      }
    }
  }

  private Object request() {
    synchronized (this) {
      return request;
    }
  }
}
