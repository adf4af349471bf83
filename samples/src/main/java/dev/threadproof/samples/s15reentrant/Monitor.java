package dev.threadproof.samples.s15reentrant;

/** A monitor is reentrant too. */
public final class Monitor {

  private static int depth;

  private Monitor() {}

  private static synchronized void outer() {
    depth++;
    inner();
  }

  private static synchronized void inner() {
    depth++;
    System.out.println("depth: " + depth);
  }

  /** Enters the monitor twice. */
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(Monitor::outer);
    worker.start();
    worker.join();
  }
}
