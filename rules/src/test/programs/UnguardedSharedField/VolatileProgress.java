package unguardedsharedfield;

/** One thread writes a volatile, another reads it: ordered by the volatile itself, one writer loses nothing. */
final class VolatileProgress implements Runnable {

  private volatile int percent;

  @Override
  public void run() {
    for (int i = 1; i <= 100; i++) {
      percent = i;
    }
  }

  public static void main(String[] args) {
    VolatileProgress task = new VolatileProgress();
    new Thread(task).start();
    System.out.println(task.percent);
  }
}
