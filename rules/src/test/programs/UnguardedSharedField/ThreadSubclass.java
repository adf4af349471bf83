package unguardedsharedfield;

/** A hundred threads of one class write one static field; a start loop makes the code run twice at once. */
final class ThreadSubclass extends Thread {

  private static int served;

  @Override
  public void run() {
    served = served + 1; // EXPECT: UnguardedSharedField
  }

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      new ThreadSubclass().start();
    }
  }
}
