package spinonplainfield;

/** Workers count themselves out of a plain counter; main burns a core until it sees zero. */
final class AllThreadsEnded {

  private static int running = 4;

  private static synchronized void ended() {
    running--;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(AllThreadsEnded::ended).start();
    }
    while (running != 0) { // EXPECT: SpinOnPlainField
      Thread.onSpinWait();
    }
    System.out.println("all ended");
  }
}
