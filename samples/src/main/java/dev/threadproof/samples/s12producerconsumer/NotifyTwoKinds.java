package dev.threadproof.samples.s12producerconsumer;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;

/**
 * One waiter is woken, but producers and consumers wait on one monitor: the wrong one may be, who
 * goes back to sleep, and all wait.
 */
public final class NotifyTwoKinds { // PROOF: lost-wakeup failed

  private static final int CAPACITY = 1;

  private final List<Integer> items = new ArrayList<>();

  private NotifyTwoKinds() {}

  private synchronized void put(int item) throws InterruptedException {
    while (items.size() == CAPACITY) {
      wait();
    }
    items.add(item);
    notify(); // EXPECT: NotifyOne
  }

  private synchronized int take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    int item = items.remove(0);
    notify(); // EXPECT: NotifyOne
    return item;
  }

  private void produce(int count) {
    try {
      for (int i = 0; i < count; i++) {
        put(i);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consume(int count) {
    try {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum += take();
      }
      System.out.println("consumed " + count + ", sum " + sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands all items over, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 100);
    NotifyTwoKinds buffer = new NotifyTwoKinds();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(new Thread(() -> buffer.produce(size)));
      threads.add(new Thread(() -> buffer.consume(size)));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
