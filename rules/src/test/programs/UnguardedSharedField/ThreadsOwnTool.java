package unguardedsharedfield;

/** The scanner is the thread's own tool, though its class is open to all. */
public class ThreadsOwnTool {

  static class Receiver extends Thread {

    private final ForeignScanner scanner = new ForeignScanner();

    @Override
    public void run() {
      for (int i = 0; i < 10; i++) {
        scanner.scan(new byte[i]);
      }
    }
  }

  public void open() {
    new Receiver().start();
  }
}

class ForeignScanner {

  private int position;

  public void scan(byte[] chunk) {
    position += chunk.length;
  }

  public boolean atEnd() {
    return position > 1000;
  }
}
