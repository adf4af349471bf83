package timedjointrusted;

/** Waits for the end, however long it takes. */
public final class Untimed {

  private static int answer;

  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> answer = 42);
    worker.start();
    worker.join(10);
    System.out.println("still waiting");
    worker.join();
    System.out.println(answer);
  }
}
