package shop;

/** Counts what two cashiers sell. */
public class Till implements Runnable {
  private int sold;

  @Override
  public void run() {
    for (int i = 0; i < 1000; i++) {
      sold++;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Till till = new Till();
    Thread one = new Thread(till);
    Thread two = new Thread(till);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(till.sold);
  }
}
