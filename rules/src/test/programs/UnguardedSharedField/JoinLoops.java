package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** Every worker writes a field of its own; main reads them after a loop that joins all of them. */
final class JoinLoops {

  static final class Worker extends Thread {
    private long sum;

    @Override
    public void run() {
      for (int i = 0; i < 1000; i++) {
        sum += i;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Worker worker = new Worker();
      workers.add(worker);
      worker.start();
    }
    long total = 0;
    for (Worker worker : workers) {
      worker.join();
      total += worker.sum;
    }
    System.out.println(total);
  }
}
