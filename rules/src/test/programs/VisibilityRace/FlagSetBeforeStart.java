package visibilityrace;

/** The flag is polled in a loop, but it is only written before the thread is started. */
final class FlagSetBeforeStart extends Thread {

  private boolean verbose;
  private int rounds;

  void verbose() {
    verbose = true;
  }

  @Override
  public void run() {
    while (verbose && rounds < 10) {
      rounds++;
    }
    System.out.println(rounds);
  }

  public static void main(String[] args) {
    FlagSetBeforeStart worker = new FlagSetBeforeStart();
    worker.verbose();
    worker.start();
  }
}
