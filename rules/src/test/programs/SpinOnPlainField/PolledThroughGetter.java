package spinonplainfield;

/** The poll goes through a getter, the write through a setter; neither orders anything. */
final class PolledThroughGetter {

  static final class Signal {
    private boolean raised;

    boolean isRaised() {
      return raised;
    }

    void raise() {
      raised = true;
    }
  }

  public static void main(String[] args) {
    Signal signal = new Signal();
    Thread waiter =
        new Thread() {
          @Override
          public void run() {
            while (!signal.isRaised()) { // EXPECT: SpinOnPlainField
              Thread.yield();
            }
          }
        };
    waiter.start();
    signal.raise();
  }
}
