package unguardedsharedfield;

/** Two workers are given the same tally and write its field with nothing that orders them. */
final class RunnableSubclass {

  static final class Tally {
    long total;
  }

  static final class Worker implements Runnable {
    private final Tally tally;

    Worker(Tally tally) {
      this.tally = tally;
    }

    @Override
    public void run() {
      for (int i = 0; i < 1000; i++) {
        tally.total += i; // EXPECT: UnguardedSharedField
      }
    }
  }

  public static void main(String[] args) {
    Tally shared = new Tally();
    new Thread(new Worker(shared)).start();
    new Thread(new Worker(shared)).start();
  }
}
