package volatilecompound;

/** Each worker counts in a field of its own; the volatile is for those who watch it. */
final class OwnProgress extends Thread {

  private volatile int done;

  @Override
  public void run() {
    for (int i = 0; i < 100; i++) {
      done++;
    }
  }

  int done() {
    return done;
  }

  public static void main(String[] args) {
    OwnProgress[] workers = new OwnProgress[4];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new OwnProgress();
      workers[i].start();
    }
    for (OwnProgress worker : workers) {
      System.out.println(worker.done());
    }
  }
}
