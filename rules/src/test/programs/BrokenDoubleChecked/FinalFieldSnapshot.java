package brokendoublechecked;

/**
 * The field is read once, into a local, and the object has only final fields: whoever sees the
 * reference sees them (JLS 17.5), so the plain field is enough here.
 */
public final class FinalFieldSnapshot {

  public static final class Config {
    private final String host;
    private final int port;

    Config(String host, int port) {
      this.host = host;
      this.port = port;
    }

    public String address() {
      return host + ":" + port;
    }
  }

  private Config config;

  public Config config() {
    Config seen = config;
    if (seen == null) {
      synchronized (this) {
        seen = config;
        if (seen == null) {
          seen = new Config("localhost", 80);
          config = seen;
        }
      }
    }
    return seen;
  }
}
