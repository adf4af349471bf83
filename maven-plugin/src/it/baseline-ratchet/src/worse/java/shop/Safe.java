package shop;

/** Counts what two clerks put in. */
public class Safe implements Runnable {
  private int coins;

  @Override
  public void run() {
    for (int i = 0; i < 1000; i++) {
      coins++;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Safe safe = new Safe();
    Thread one = new Thread(safe);
    Thread two = new Thread(safe);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(safe.coins);
  }
}
