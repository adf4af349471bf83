package unguardedsharedfield;

/** Two threads increment one static int: the increments are unordered, one may be lost. */
final class MainThreads {

  private static int count;

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(() -> step());
    Thread second = new Thread(() -> step());
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(count);
  }

  private static void step() {
    count++; // EXPECT: UnguardedSharedField likely
  }
}
