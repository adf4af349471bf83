package unguardedsharedfield;

/** A default method of an interface counts in a field of a nested class, from two threads. */
interface DefaultMethodCounter extends Runnable {

  final class Totals {
    static int calls;

    private Totals() {}
  }

  default void record() {
    Totals.calls++; // EXPECT: UnguardedSharedField
  }

  final class Job implements DefaultMethodCounter {
    @Override
    public void run() {
      record();
    }
  }

  static void main(String[] args) {
    new Thread(new Job()).start();
    new Thread(new Job()).start();
  }
}
