package lockordercycle;

/** The caller goes on only where the flag is down, the callee only where it is up. */
public final class FlagDecidesOnBothSides {

  private final Object dispatch = new Object();
  private final Object iteration = new Object();
  private boolean direct;
  private int rounds;

  public FlagDecidesOnBothSides(boolean direct) {
    this.direct = direct;
  }

  public void configure(boolean direct) {
    this.direct = direct;
  }

  public void subscribe() {
    synchronized (dispatch) {
      rounds++;
      if (!direct) {
        wakeup();
      }
    }
  }

  public void wakeup() {
    if (direct) {
      iterate();
    }
  }

  private void iterate() {
    synchronized (iteration) {
      synchronized (dispatch) {
        rounds++;
      }
    }
  }

  /** The same with one flag that both want up. */
  public static final class Together {

    private final Object dispatch = new Object();
    private final Object iteration = new Object();
    private boolean direct;
    private int rounds;

    public void setDirect(boolean direct) {
      this.direct = direct;
    }

    public void subscribe() {
      synchronized (dispatch) {
        if (direct) {
          wakeup();
        }
      }
    }

    public void wakeup() {
      if (direct) {
        iterate();
      }
    }

    private void iterate() {
      synchronized (iteration) { // EXPECT: LockOrderCycle
        synchronized (dispatch) {
          rounds++;
        }
      }
    }
  }
}
