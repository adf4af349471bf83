// expect lock-order observe.LockOrders.ab:28 observe.LockOrders.ba:37
package observe;

import java.util.concurrent.CountDownLatch;

/** Two locks in two orders: free, under a gate lock, and in threads one after the other. */
public class LockOrders {
  private static final Object A = new Object();
  private static final Object B = new Object();
  private static final Object GATE = new Object();
  private static final Object C = new Object();
  private static final Object D = new Object();

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    both(() -> ab(first), () -> ba(first));
    both(() -> gated(C, D), () -> gated(D, C));
    for (int i = 0; i < 2; i++) {
      boolean swap = i == 1;
      Thread alone = new Thread(() -> sequential(swap ? GATE : C, swap ? C : GATE));
      alone.start();
      alone.join();
    }
  }

  static void ab(CountDownLatch done) {
    synchronized (A) {
      synchronized (B) {
        done.countDown();
      }
    }
  }

  static void ba(CountDownLatch before) {
    await(before);
    synchronized (B) {
      synchronized (A) {
        before.countDown();
      }
    }
  }

  static void gated(Object first, Object second) {
    synchronized (GATE) {
      synchronized (first) {
        synchronized (second) {
          first.hashCode();
        }
      }
    }
  }

  static void sequential(Object first, Object second) {
    synchronized (first) {
      synchronized (second) {
        first.hashCode();
      }
    }
  }

  private static void both(Runnable one, Runnable two) throws InterruptedException {
    Thread first = new Thread(one);
    Thread second = new Thread(two);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
