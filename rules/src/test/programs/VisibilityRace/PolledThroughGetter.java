package visibilityrace;

/** The poll goes through a getter, the write through a setter; neither orders anything. */
final class PolledThroughGetter {

  static final class Signal {
    private boolean raised;

    boolean isRaised() {
      return raised;
    }

    void raise() {
      raised = true; // EXPECT: VisibilityRace
    }
  }

  public static void main(String[] args) {
    Signal signal = new Signal();
    Thread waiter =
        new Thread() {
          @Override
          public void run() {
            while (!signal.isRaised()) {
              Thread.yield();
            }
          }
        };
    waiter.start();
    signal.raise();
  }
}
