package visibilityrace;

/** The same state machine with a volatile field, which only the stopping side writes. */
final class VolatileState implements Runnable {

  enum State {
    NEW,
    STOPPED
  }

  private volatile State state = State.NEW;

  @Override
  public void run() {
    long rounds = 0;
    do {
      rounds++;
    } while (state != State.STOPPED);
    System.out.println(rounds);
  }

  void stop() {
    state = State.STOPPED;
  }

  public static void main(String[] args) {
    VolatileState worker = new VolatileState();
    new Thread(worker).start();
    worker.stop();
  }
}
