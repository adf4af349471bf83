package visibilityrace;

/** The flag is set and read by the same thread only; nobody else has the task's state. */
final class OwnFlag implements Runnable {

  private boolean finished;
  private int rounds;

  @Override
  public void run() {
    while (!finished) {
      rounds++;
      if (rounds == 10) {
        finished = true;
      }
    }
  }

  public static void main(String[] args) {
    new Thread(new OwnFlag()).start();
    new Thread(new OwnFlag()).start();
  }
}
