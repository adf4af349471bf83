package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** One thread per client; each adds itself to the server's list and takes itself off again. */
final class ConnectionsOfServer {

  private final List<String> clients = new ArrayList<>();

  private final class Session implements Runnable {
    private final String name;

    Session(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      clients.add(name); // EXPECT: UnsafeContainer
      clients.remove(name);
    }
  }

  void serve() {
    for (int i = 0; i < 20; i++) {
      new Thread(new Session("client " + i)).start();
    }
  }

  public static void main(String[] args) {
    new ConnectionsOfServer().serve();
  }
}
