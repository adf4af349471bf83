package spinonplainfield;

/** A stop flag asked between items is no waiting loop: another rule speaks of it. */
final class StopsBetweenItems implements Runnable {

  private boolean stop;
  private long items;

  @Override
  public void run() {
    while (!stop) {
      items++;
    }
    System.out.println(items);
  }

  void stop() {
    stop = true; // EXPECT: VisibilityRace
  }

  public static void main(String[] args) {
    StopsBetweenItems worker = new StopsBetweenItems();
    new Thread(worker).start();
    worker.stop();
  }
}
