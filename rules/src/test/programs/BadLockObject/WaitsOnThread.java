package badlockobject;

/** A worker object is the monitor that its own state is guarded by. */
final class WaitsOnThread {

  static final class Summer extends Thread {
    private long sum;
    private boolean done;

    @Override
    public void run() {
      synchronized (this) {
        for (int i = 0; i < 100; i++) {
          sum += i;
        }
        done = true;
        notifyAll();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Summer summer = new Summer();
    summer.start();
    synchronized (summer) {
      while (!summer.done) {
        summer.wait();
      }
      System.out.println(summer.sum);
    }
  }
}
