package shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The till as it should be. */
public class Mended implements Runnable {
  private final Lock lock = new ReentrantLock();
  private int sold;

  @Override
  public void run() {
    lock.lock();
    try {
      sold++;
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Mended till = new Mended();
    Thread one = new Thread(till);
    Thread two = new Thread(till);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(till.sold);
  }
}
