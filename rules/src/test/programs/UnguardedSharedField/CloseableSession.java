package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each task opens a session in a try statement; the session never leaves its thread. */
final class CloseableSession {

  static final class Session implements AutoCloseable {
    private boolean open = true;
    private int sent;

    void send(String text) {
      if (open && !text.isEmpty()) {
        sent++;
      }
    }

    @Override
    public void close() {
      open = false;
      System.out.println(sent);
    }
  }

  private static Session open() {
    return new Session();
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 8; i++) {
      pool.execute(
          () -> {
            try (Session session = open()) {
              session.send("a");
              session.send("b");
            }
          });
    }
    pool.shutdown();
  }
}
