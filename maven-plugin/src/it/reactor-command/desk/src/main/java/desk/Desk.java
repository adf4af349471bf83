package desk;

import stock.Stock;

/** Shares an unguarded stock between two threads. */
public class Desk {
  public static void main(String[] args) throws InterruptedException {
    Stock stock = new Stock();
    Thread one = new Thread(() -> stock.add(1));
    Thread two = new Thread(() -> stock.add(2));
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(stock.pieces());
  }
}
