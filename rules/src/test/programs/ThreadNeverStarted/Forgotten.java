package threadneverstarted;

/** Made, named, and forgotten. */
public final class Forgotten {

  public static void main(String[] args) {
    Thread worker = new Thread(() -> System.out.println("work")); // EXPECT: ThreadNeverStarted
    worker.setName("worker");
    System.out.println("done");
  }
}
