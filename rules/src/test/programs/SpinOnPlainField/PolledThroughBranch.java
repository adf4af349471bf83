package spinonplainfield;

/** The getter answers by a branch; the poll is the same. */
final class PolledThroughBranch {

  static final class Signal {
    private boolean raised;

    boolean isRaised() {
      if (raised) {
        return true;
      }
      return false;
    }

    void raise() {
      raised = true; // EXPECT: UnguardedSharedField
    }
  }

  public static void main(String[] args) {
    Signal signal = new Signal();
    Thread waiter =
        new Thread() {
          @Override
          public void run() {
            while (!signal.isRaised()) { // MISS: SpinOnPlainField of a getter only a returned field is known
              Thread.yield();
            }
          }
        };
    waiter.start();
    signal.raise();
  }
}
