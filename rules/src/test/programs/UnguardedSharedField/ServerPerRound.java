package unguardedsharedfield;

/** Each round makes a server of its own; the field names the one of the round. */
public class ServerPerRound {

  static final class Server {
    private int served;

    void start() {
      new Thread(() -> served++).start();
    }
  }

  private Server current = new Server();

  public void rounds() {
    for (int i = 0; i < 3; i++) {
      current = new Server();
      current.start();
    }
  }
}
