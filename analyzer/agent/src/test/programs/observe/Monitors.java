package observe;

import java.util.concurrent.CountDownLatch;

/** Monitors of every form, waits and interrupts: nothing races. */
public class Monitors {
  private int instance;
  private static int common;
  private int waited;
  private long[] big = new long[5000];

  synchronized int early(int n) {
    if (n % 2 == 0) {
      return instance++;
    }
    instance += 2;
    return instance;
  }

  static synchronized void add() {
    common++;
  }

  synchronized void fail() {
    instance++;
    throw new IllegalStateException("meant");
  }

  public static void main(String[] args) throws InterruptedException {
    Monitors m = new Monitors();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> m.work());
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    m.waits();
    m.interrupts();
    System.out.println(m.instance + " " + common + " " + m.waited + " " + m.big[4999]);
  }

  void work() {
    for (int i = 0; i < 50; i++) {
      early(i);
      add();
      try {
        fail();
      } catch (IllegalStateException e) {
        synchronized (this) {
          big[4999]++;
          big[i]++;
        }
      }
    }
  }

  void waits() throws InterruptedException {
    Object lock = new Object();
    boolean[] ready = new boolean[1];
    Thread waiter =
        new Thread(
            () -> {
              synchronized (lock) {
                while (!ready[0]) {
                  try {
                    lock.wait();
                  } catch (InterruptedException e) {
                    return;
                  }
                }
                waited++;
              }
            });
    waiter.start();
    synchronized (lock) {
      waited = 10;
      ready[0] = true;
      lock.notifyAll();
    }
    waiter.join();
  }

  void interrupts() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    Thread sleeper =
        new Thread(
            () -> {
              try {
                waiting.countDown();
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                waited++;
              }
            });
    sleeper.start();
    waiting.await();
    waited = 5;
    sleeper.interrupt();
    sleeper.join();
  }
}
