package staticunderinstancelock;

/** Each worker locks itself to count in a field that all share. */
final class InstanceCounter implements Runnable {

  private static int total;

  @Override
  public void run() {
    count();
  }

  private synchronized void count() {
    total++; // EXPECT: StaticUnderInstanceLock
  }

  public static void main(String[] args) {
    for (int i = 0; i < 10; i++) {
      new Thread(new InstanceCounter()).start();
    }
  }
}
