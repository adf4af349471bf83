package visibilityrace;

/** Each round takes the lock before it asks, so that it sees what was set. */
final class AskedUnderLock implements Runnable {

  private boolean open;

  private synchronized boolean isOpen() {
    return open;
  }

  @Override
  public void run() {
    int litres = 0;
    while (litres < 100) {
      if (isOpen()) {
        litres++;
        System.out.println(litres);
      }
    }
  }

  synchronized void turn(boolean on) {
    open = on;
  }

  public static void main(String[] args) {
    AskedUnderLock valve = new AskedUnderLock();
    new Thread(valve).start();
    valve.turn(true);
  }
}
