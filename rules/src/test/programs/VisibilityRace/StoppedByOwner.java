package visibilityrace;

/** The owner starts the thread that it keeps in a field, and tells it to stop by a plain flag. */
public class StoppedByOwner {

  static class Poller extends Thread {

    private boolean stopped;

    public void finish() {
      stopped = true; // EXPECT-NEAR: VisibilityRace
      interrupt();
    }

    @Override
    public void run() {
      while (!stopped) {
        System.out.println("polled");
      }
    }
  }

  private Poller poller;

  public void open() {
    poller = new Poller();
    poller.start();
  }

  public void close() {
    poller.finish();
  }
}
