package timedjointrusted;

/** isAlive tells that the thread has ended, and orders what it did before. */
public final class AliveTested {

  private static int answer;

  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> answer = 42);
    worker.start();
    worker.join(100);
    if (worker.isAlive()) {
      System.out.println("too slow");
      return;
    }
    System.out.println(answer);
  }
}
