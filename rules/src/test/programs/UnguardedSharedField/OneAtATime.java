package unguardedsharedfield;

/** The second thread starts after the first was joined, so their writes are ordered. */
final class OneAtATime {

  private static int step;

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(() -> step = 1);
    first.start();
    first.join();
    Thread second = new Thread(() -> step = step + 1);
    second.start();
    second.join();
    System.out.println(step);
  }
}
