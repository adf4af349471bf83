package inconsistentguard;

/** Nobody but the actor calls the methods of its states, and it does so with its lock held. */
public final class HiddenStates {

  private interface State {
    void process(int message);
  }

  private static final class Counting implements State {
    private int seen;
    private int sum;

    @Override
    public void process(int message) {
      seen++;
      sum += message;
    }

    synchronized void reset() {
      seen = 0;
      sum = 0;
    }

    synchronized int mean() {
      return seen == 0 ? 0 : sum / seen;
    }
  }

  private final Counting counting = new Counting();
  private final State state = counting;

  public void tell(int message) {
    synchronized (counting) {
      state.process(message);
    }
  }

  public void reset() {
    counting.reset();
  }

  public int mean() {
    return counting.mean();
  }
}
