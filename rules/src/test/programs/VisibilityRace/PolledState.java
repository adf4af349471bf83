package visibilityrace;

/** The worker leaves its loop when an enum field changes; nothing orders the change. */
final class PolledState implements Runnable {

  enum State {
    NEW,
    RUNNING,
    STOPPED
  }

  private State state = State.NEW;

  @Override
  public void run() {
    long rounds = 0;
    do {
      rounds++;
    } while (state != State.STOPPED);
    System.out.println(rounds);
  }

  void stop() {
    state = State.STOPPED; // EXPECT: VisibilityRace
  }

  public static void main(String[] args) {
    PolledState worker = new PolledState();
    new Thread(worker).start();
    worker.stop();
  }
}
