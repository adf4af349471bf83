package inconsistentguard;

/**
 * What is only set when the object starts and stops, and looked at once: that the two meet is
 * possible, but too weak a guess to stop a build. A count that goes on changing is another matter.
 */
public final class ConfiguredPart {

  private String address;
  private int requests;

  public synchronized void start(String given) {
    address = given;
    requests = 0;
  }

  public synchronized void stop() {
    address = null;
  }

  public synchronized String reach(String path) {
    requests++;
    return address + path;
  }

  public String address() {
    return address; // EXPECT: InconsistentGuard possible review
  }

  public int requests() {
    return requests; // EXPECT: InconsistentGuard likely
  }
}
