package brokendoublechecked;

/** The data is written before the volatile flag and read after it was seen: ordered. */
public final class VolatileFlagLast {

  private volatile boolean loaded;
  private String host = "";
  private int port;

  public String address() {
    if (!loaded) {
      synchronized (this) {
        if (!loaded) {
          host = "localhost";
          port = 80;
          loaded = true;
        }
      }
    }
    return host + ":" + port;
  }
}
