package unguardedsharedfield;

import java.util.concurrent.CountDownLatch;

/** The settings are written before the gate opens; the workers read them behind it. */
final class StartGate {

  private final CountDownLatch gate = new CountDownLatch(1);
  private int rounds;
  private String label = "";

  private void work() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    for (int i = 0; i < rounds; i++) {
      System.out.println(label);
    }
  }

  public static void main(String[] args) {
    StartGate shared = new StartGate();
    for (int i = 0; i < 3; i++) {
      new Thread(shared::work).start();
    }
    shared.rounds = 5;
    shared.label = "lap";
    shared.gate.countDown();
  }
}
